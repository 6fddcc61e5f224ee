package fr.captierslieux.sillage.formats.letters;

import fr.captierslieux.sillage.formats.TargetFile;
import fr.captierslieux.sillage.formats.docx.SteadyArchive;
import fr.captierslieux.sillage.formats.pdf.InterRuler;
import fr.captierslieux.sillage.trainings.documents.DocumentKind;
import fr.captierslieux.sillage.trainings.documents.SessionDocument;
import fr.captierslieux.sillage.trainings.documents.SessionDocumentWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Fills templates and writes each document for a word processor and as PDF. All are made before the first is written. */
public final class SessionDocumentFiles implements SessionDocumentWriter {
    private static final String DOCX = ".docx";

    private final PdfLetter pdf;

    public SessionDocumentFiles(InterRuler ruler) {
        this.pdf = new PdfLetter(ruler);
    }

    @Override
    public Answer write(List<SessionDocument> documents, Path templates, Path folder, IntConsumer made)
            throws IOException {
        Map<DocumentKind, byte[]> read = new EnumMap<>(DocumentKind.class);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (SessionDocument document : documents) {
            byte[] template = read.get(document.kind());
            if (template == null) {
                template = template(document.kind(), templates);
                read.put(document.kind(), template);
            }
            Template filling = new Template(document.kind().template() + DOCX, SessionMarks.of(document));
            byte[] docx;
            try {
                docx = filled(filling, template, document);
            } catch (POIXMLException | IllegalArgumentException notADocument) {
                return new BrokenTemplate(document.kind().template() + DOCX);
            }
            if (!filling.unknown().isEmpty()) {
                return new UnknownMarks(filling.unknown().stream().distinct().toList());
            }
            files.put(document.fileName() + DOCX, docx);
            files.put(document.fileName() + ".pdf", pdf.draw(docx, document.fileName(), document.madeOn()));
            made.accept(files.size() / 2);
        }
        return new Written(write(files, folder));
    }

    private static byte[] template(DocumentKind kind, Path templates) throws IOException {
        Path own = templates.resolve(kind.template() + DOCX);
        return Files.isRegularFile(own) ? Files.readAllBytes(own) : ShippedTemplates.bytes(kind);
    }

    private static byte[] filled(Template filling, byte[] template, SessionDocument document) throws IOException {
        try (XWPFDocument filled = filling.fill(new ByteArrayInputStream(template))) {
            describe(filled.getProperties(), document.fileName(), document.madeOn());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            filled.write(bytes);
            ByteArrayOutputStream steady = new ByteArrayOutputStream();
            SteadyArchive.write(bytes.toByteArray(), steady);
            return steady.toByteArray();
        }
    }

    /** Code and day, never a person. */
    private static void describe(POIXMLProperties properties, String name, LocalDate on) {
        Optional<Date> day = Optional.of(Date.from(on.atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(name);
        core.setCreator("Sillage");
        core.setCreated(day);
        core.setModified(day);
    }

    private static List<Path> write(Map<String, byte[]> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Path file = folder.resolve(each.getKey());
            write(each.getValue(), file);
            written.add(file);
        }
        return written;
    }

    private static void write(byte[] bytes, Path file) throws IOException {
        try (TargetFile target = new TargetFile(file)) {
            target.stream().write(bytes);
            target.finish();
        }
    }

    @Override
    public void writeTemplate(DocumentKind kind, Path file) throws IOException {
        write(ShippedTemplates.bytes(kind), file);
    }
}
