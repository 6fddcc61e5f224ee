package fr.captierslieux.sillage.formats.xlsx.template;

import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.reports.template.TemplateFigures;
import fr.captierslieux.sillage.reports.template.TemplateWriter;
import fr.captierslieux.sillage.words.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
    private final Words words;

    /** @param words of the reader of the workbook */
    public XlsxTemplateWriter(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Reason> examine(byte[] template) {
        FileMagic magic = FileMagic.valueOf(template);
        if (magic != FileMagic.OOXML) {
            return Optional.of(magic == FileMagic.OLE2 ? Reason.ENCRYPTED : Reason.NOT_A_WORKBOOK);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            return workbook.isMacroEnabled() ? Optional.of(Reason.MACROS) : Optional.empty();
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalStateException | IOException unreadable) {
            return Optional.of(Reason.NOT_A_WORKBOOK);
        }
    }

    @Override
    public Answer fill(byte[] template, TemplateFigures figures, Path output) throws IOException {
        Optional<Reason> unusable = examine(template);
        if (unusable.isPresent()) {
            return new Unusable(unusable.get());
        }
        Replacing replacing = new Replacing(new Marks(figures, words), words);
        byte[] filled;
        try {
            filled = fill(template, replacing);
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
            throws IOException, InvalidFormatException {
        ByteArrayOutputStream cells = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
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
}
