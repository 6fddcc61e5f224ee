package fr.captierslieux.sillage.formats.xlsx;

import fr.captierslieux.sillage.exchange.FaultKind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Which parts of a workbook hold what, found by its relationships. A target outside the file (an external link) is never followed.
 *
 * @param sheets        sheets of cells in the workbook's order, hidden ones too; charts and macro sheets are no sheets of cells
 * @param sharedStrings part of the texts, empty when there is none
 * @param styles        part of the styles, empty when there is none
 * @param from1904      whether days are counted from 1904
 */
record WorkbookParts(List<Sheet> sheets, String sharedStrings, String styles, boolean from1904) {
    private static final int MOST_SHEETS = 1_000;

    /**
     * A sheet.
     *
     * @param name as people see it
     * @param part where it is
     */
    record Sheet(String name, String part) {
    }

    static WorkbookParts find(WorkbookFile file) throws IOException, SAXException {
        String workbook = read(file, "_rels/.rels", "").byType("officeDocument");
        if (workbook.isEmpty()) {
            throw new WorkbookRefused(FaultKind.DAMAGED_WORKBOOK);
        }
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        Relationships parts = read(file, folder + "_rels/" + workbook.substring(slash) + ".rels", folder);
        Contents contents = new Contents();
        file.read(workbook, contents);
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet named : contents.sheets) {
            Relationship part = parts.byId.get(named.part());
            if (part == null) {
                throw new WorkbookRefused(FaultKind.DAMAGED_WORKBOOK);
            }
            if (part.type().equals("worksheet")) {
                sheets.add(new Sheet(named.name(), part.target()));
            }
        }
        return new WorkbookParts(List.copyOf(sheets), parts.byType("sharedStrings"), parts.byType("styles"),
                contents.from1904);
    }

    private static Relationships read(WorkbookFile file, String part, String folder) throws IOException, SAXException {
        Relationships relationships = new Relationships(folder);
        file.read(part, relationships);
        return relationships;
    }

    private record Relationship(String type, String target) {
    }

    private static final class Relationships extends PartHandler {
        private final String folder;
        private final Map<String, Relationship> byId = new HashMap<>();

        Relationships(String folder) {
            this.folder = folder;
        }

        @Override
        void begin(String name, Attributes attributes) throws SAXException {
            if (!name.equals("Relationship") || attribute(attributes, "TargetMode").equals("External")) {
                return;
            }
            if (byId.size() >= 2 * MOST_SHEETS) {
                throw new WorkbookRefused(FaultKind.WORKBOOK_TOO_LARGE);
            }
            String type = attribute(attributes, "Type");
            byId.put(attribute(attributes, "Id"),
                    new Relationship(type.substring(type.lastIndexOf('/') + 1),
                            resolve(attribute(attributes, "Target"))));
        }

        private String resolve(String target) {
            Deque<String> steps = new ArrayDeque<>();
            for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
                if (step.equals("..")) {
                    steps.pollLast();
                } else if (!step.isEmpty() && !step.equals(".")) {
                    steps.addLast(step);
                }
            }
            return String.join("/", steps);
        }

        String byType(String type) {
            return byId.values().stream().filter(part -> part.type().equals(type)).map(Relationship::target).findFirst()
                    .orElse("");
        }

        @Override
        void end(String name) {
        }
    }

    /** The workbook's own part; a sheet's "part" is still the identifier of its relationship. */
    private static final class Contents extends PartHandler {
        private final List<Sheet> sheets = new ArrayList<>();
        private boolean from1904;

        @Override
        void begin(String name, Attributes attributes) throws SAXException {
            if (name.equals("sheet")) {
                if (sheets.size() >= MOST_SHEETS) {
                    throw new WorkbookRefused(FaultKind.WORKBOOK_TOO_LARGE);
                }
                sheets.add(new Sheet(attribute(attributes, "name"), relationOf(attributes)));
            } else if (name.equals("workbookPr")) {
                String flag = attribute(attributes, "date1904");
                from1904 = flag.equals("1") || flag.equals("true") || flag.equals("on");
            }
        }

        /** {@code r:id}, whatever the prefix and the edition of its namespace. */
        private static String relationOf(Attributes attributes) {
            for (int i = 0; i < attributes.getLength(); i++) {
                if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith("/relationships")) {
                    return attributes.getValue(i);
                }
            }
            return "";
        }

        @Override
        void end(String name) {
        }
    }
}
