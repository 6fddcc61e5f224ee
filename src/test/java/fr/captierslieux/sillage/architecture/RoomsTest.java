package fr.captierslieux.sillage.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The rooms of the house and what each may see: everything that is not named here is forbidden. */
class RoomsTest {
    private static final String ROOT = "fr.captierslieux.sillage";
    private static final String FEATURES = "basics territory network people projects cases trainings outreach agreements reports privacy lists"
            + " search documents workspace safekeeping exchange history records writing agenda organisations orientation day"
            + " quickentry settings calendar sheets maps";

    private static final Map<String, String> ROOMS = new LinkedHashMap<>();

    static {
        // a feature -> basics and the features named; words "words", "features" and library names as below
        ROOMS.put("basics", "");
        ROOMS.put("lists", "basics");
        ROOMS.put("territory", "basics");
        ROOMS.put("history", "basics");
        ROOMS.put("workspace", "basics history");
        ROOMS.put("safekeeping", "basics history");
        ROOMS.put("network", "basics lists territory history");
        ROOMS.put("people", "basics lists territory history");
        ROOMS.put("projects", "basics lists territory people network history");
        ROOMS.put("cases", "basics lists territory people network projects history agenda records documents");
        // attendance and half-days are rows that forms edit too, written as forms write them
        ROOMS.put("trainings", "basics lists territory people projects exchange history records");
        // what is done at the door and with resources is written as forms write it
        ROOMS.put("outreach", "basics people history records words");
        ROOMS.put("agreements", "basics lists reports history");
        ROOMS.put("reports", "basics lists history");
        ROOMS.put("exchange", "basics lists territory history reports");
        ROOMS.put("records", "basics territory lists exchange history");
        // acts on rows that forms edit too: one way of saving, one answer to a stale view
        ROOMS.put("agenda", "basics exchange history records");
        // reads what suggestions rest on by a port; writes an answer as forms do
        ROOMS.put("orientation", "basics lists history records");
        // what one advisor finds in the morning: rows of all other rooms, acts on those that are promised and arranged
        ROOMS.put("day", "basics agenda agreements people history records workspace");
        // days as a day shows them, many at once; acts are those of their rooms
        ROOMS.put("calendar", "basics agenda day history records workspace");
        // neither network nor project; named by both, with a list of its own
        ROOMS.put("organisations", "basics history");
        // reads what people type, so it knows how words reads days and durations; writes as forms do
        ROOMS.put("quickentry", "basics lists history records words");
        // what holds for everybody is rows of exchange files, written as forms write them; the profile says who may
        ROOMS.put("settings", "basics lists exchange history orientation records workspace");
        // what one takes to a meeting: a case as its page reads it, less what was not wanted
        ROOMS.put("sheets", "basics lists agenda cases history records");
        // what is counted where; outlines are those of the territory, words those of whoever draws
        ROOMS.put("maps", "basics territory history");
        ROOMS.put("writing", "basics");
        ROOMS.put("search", "basics history");
        ROOMS.put("privacy", "basics people history");
        // how large a file may be is a setting
        ROOMS.put("documents", "basics history workspace");
        ROOMS.put("words", "basics");
        ROOMS.put("store", "features jooq sql flyway");
        ROOMS.put("formats", "features words poi xml lucene previews cards drawing");
        ROOMS.put("ui", "features words javafx");
        ROOMS.put("cli", "features words picocli");
        ROOMS.put("app", "features words store formats ui cli javafx picocli directories");
    }

    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("jooq", List.of("org.jooq")),
            Map.entry("sql", List.of("java.sql", "javax.sql", "org.sqlite")),
            Map.entry("flyway", List.of("org.flywaydb")),
            Map.entry("poi", List.of("org.apache.poi", "org.openxmlformats", "org.apache.xmlbeans")),
            Map.entry("xml", List.of("javax.xml", "org.xml", "org.w3c")),
            Map.entry("javafx",
                    List.of("javafx", "org.controlsfx", "impl.org.controlsfx", "atlantafx", "org.kordamp.ikonli")),
            Map.entry("previews", List.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.james.mime4j")),
            Map.entry("lucene", List.of("org.apache.lucene")),
            Map.entry("drawing", List.of("java.awt")),
            Map.entry("picocli", List.of("picocli")),
            Map.entry("directories", List.of("dev.dirs")),
            Map.entry("cards", List.of("net.fortuna.ical4j", "ezvcard")));
    private static final List<String> EVERYWHERE = List.of("java.lang", "java.util", "java.time", "java.math",
            "java.io", "java.nio",
            "java.text", "java.security", "javax.crypto", "org.jspecify", "org.slf4j");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void everyRoomSeesOnlyWhatItsRowNames() {
        for (Map.Entry<String, String> room : ROOMS.entrySet()) {
            List<String> allowed = new ArrayList<>(EVERYWHERE);
            allowed.add(ROOT + "." + room.getKey());
            for (String word : room.getValue().split(" ")) {
                if (word.equals("features")) {
                    Arrays.stream(FEATURES.split(" ")).forEach(feature -> allowed.add(ROOT + "." + feature));
                } else if (LIBRARIES.containsKey(word)) {
                    allowed.addAll(LIBRARIES.get(word));
                } else if (!word.isEmpty()) {
                    allowed.add(ROOT + "." + word);
                }
            }
            if (room.getKey().equals("ui") || room.getKey().equals("app") || room.getKey().equals("formats")) {
                allowed.addAll(List.of("java.awt.image", "javax.imageio", "java.net")); // java.net: the address of a folder to show
            }
            if (room.getKey().equals("app")) {
                allowed.add("java.awt"); // the desktop, which knows the mail program of the system
            }
            classes().that().resideInAPackage(ROOT + "." + room.getKey() + "..")
                    .should().onlyDependOnClassesThat(in(allowed))
                    .because("the row of '" + room.getKey() + "' names only: " + room.getValue())
                    .allowEmptyShould(true).check(CLASSES);
        }
    }

    @Test
    void everyRoomIsInTheTable() {
        Set<String> rooms = new TreeSet<>();
        CLASSES.forEach(type -> rooms
                .add(type.getPackageName().substring(Math.min(ROOT.length() + 1, type.getPackageName().length()))
                        .split("\\.")[0]));
        Assertions.assertThat(ROOMS.keySet()).containsAll(rooms);
    }

    @Test
    void featuresAreFreeOfCycles() {
        SlicesRuleDefinition.slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void namesSayWhatThingsDo() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Service|Dto)")
                .because("such names mean everything").check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith(ROOT))
                .filter(name -> !name.startsWith(ROOT + ".store.tables"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String name : packages) {
            Assertions.assertThat(CLASSES.getPackage(name).isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                    .as("package-info of %s says @NullMarked", name).isTrue();
        }
    }

    private static DescribedPredicate<JavaClass> in(List<String> packages) {
        return DescribedPredicate.describe("are in " + packages, type -> {
            JavaClass plain = type.getBaseComponentType();
            String name = plain.getPackageName();
            return plain.isPrimitive()
                    || packages.stream().anyMatch(allowed -> name.equals(allowed) || name.startsWith(allowed + "."));
        });
    }
}
