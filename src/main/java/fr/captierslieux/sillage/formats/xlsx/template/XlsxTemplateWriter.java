package fr.captierslieux.sillage.formats.xlsx.template;

import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.reports.template.TemplateFigures;
import fr.captierslieux.sillage.reports.template.TemplateWriter;
import fr.captierslieux.sillage.words.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills a funder's .xlsx whole: read into memory, its marks replaced, its formulas computed anew, then written in one step. */
public final class XlsxTemplateWriter implements TemplateWriter {
    /** Bytes of a template at most: a form that somebody fills in has some hundred thousand. */
    private static final long LARGEST = 20L * 1024 * 1024;

    private final Words words;

    /** @param words of the reader of the workbook */
    public XlsxTemplateWriter(Words words) {
        this.words = words;
    }

    @Override
    public Answer fill(Path template, TemplateFigures figures, Path output) throws IOException {
        if (!Files.isRegularFile(template)) {
            return new Unusable(Reason.MISSING);
        }
        if (Files.size(template) > LARGEST) {
            return new Unusable(Reason.TOO_BIG);
        }
        byte[] read = Files.readAllBytes(template);
        FileMagic magic = FileMagic.valueOf(read);
        if (magic != FileMagic.OOXML) {
            return new Unusable(magic == FileMagic.OLE2 ? Reason.ENCRYPTED : Reason.NOT_A_WORKBOOK);
        }
        if (Files.exists(output) && Files.isSameFile(template, output)) {
            return new Unusable(Reason.OUTPUT_IS_TEMPLATE);
        }
        Replacing replacing = new Replacing(new Marks(figures, words), words);
        byte[] filled;
        try {
            filled = fill(read, replacing);
        } catch (MacrosInside macros) {
            return new Unusable(Reason.MACROS);
        } catch (InvalidFormatException | POIXMLException | OpenXML4JRuntimeException | IllegalStateException
                | IOException unreadable) {
            return new Unusable(Reason.NOT_A_WORKBOOK);
        }
        if (!replacing.unknown().isEmpty()) {
            return new UnknownMarks(replacing.unknown());
        }
        if (replacing.count() == 0) {
            return new Unusable(Reason.NO_MARKS);
        }
        try (TargetFile target = new TargetFile(output)) {
            target.stream().write(filled);
            target.finish();
        }
        return new Filled(replacing.count());
    }

    private static byte[] fill(byte[] template, Replacing replacing)
            throws IOException, InvalidFormatException, MacrosInside {
        ByteArrayOutputStream cells = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            if (workbook.isMacroEnabled()) {
                throw new MacrosInside();
            }
            new SheetMarks(workbook, replacing).fill();
            if (replacing.unknown().isEmpty()) {
                compute(workbook);
            }
            workbook.write(cells);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(cells.toByteArray()))) {
            new DrawingMarks(replacing).fill(file);
            file.save(whole);
        }
        return whole.toByteArray();
    }

    /** What a formula showed in the template is not so any more: it is computed here, and again by who opens the workbook. */
    private static void compute(XSSFWorkbook workbook) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        compute(evaluator, (XSSFCell) cell);
                    }
                }
            }
        }
        workbook.setForceFormulaRecalculation(true);
    }

    private static void compute(FormulaEvaluator evaluator, XSSFCell cell) {
        try {
            evaluator.evaluateFormulaCell(cell);
        } catch (RuntimeException beyondUs) { // a function that is not known here, another workbook, a name that is not there
            if (cell.getCTCell().isSetV()) {
                cell.getCTCell().unsetV(); // nothing rather than the figure of another quarter
            }
        }
    }

    /** A workbook that runs programs. */
    private static final class MacrosInside extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
