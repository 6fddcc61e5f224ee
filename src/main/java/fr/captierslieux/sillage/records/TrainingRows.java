package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of trainings that those of a gesture lean on, read for all of them at once: a question for each kind, however many rows the
 * gesture has. Rows of the gesture are known as they will stand.
 */
final class TrainingRows {
    static final String SESSIONS = "sessions";
    static final String HALF_DAYS = "demi_journees";
    static final String MODULES = "modules";
    static final String ENROLMENTS = "inscriptions";
    static final String ATTENDANCES = "presences";
    private static final Set<String> ALL = Set.of(SESSIONS, HALF_DAYS, MODULES, ENROLMENTS, ATTENDANCES);

    private final RecordRepository repository;
    private final List<Said> judged;
    private final List<RecordState> gesture;
    private final Set<RowId> ofGesture;
    private final Map<String, Map<String, RecordState>> byCode = new HashMap<>();
    private final Map<String, Map<String, List<RecordState>>> naming = new HashMap<>();

    /** What a row says, as exchange texts by header, also where it cannot stand. */
    record Said(String file, Map<String, String> texts) {
    }

    /**
     * @param judged  what all rows of the gesture say
     * @param gesture those of them that can stand, as they will
     */
    TrainingRows(RecordRepository repository, List<Said> judged, List<RecordState> gesture) {
        this.repository = repository;
        this.judged = judged.stream().filter(row -> ALL.contains(row.file())).toList();
        this.gesture = gesture.stream().filter(row -> ALL.contains(row.file())).toList();
        this.ofGesture = this.gesture.stream().map(RecordState::row).collect(Collectors.toCollection(HashSet::new));
        if (!this.judged.isEmpty()) {
            read();
        }
    }

    private void read() {
        Set<String> sessions = texts(HALF_DAYS, "session");
        sessions.addAll(texts(SESSIONS, "code"));
        readNaming(HALF_DAYS, "session", sessions);
        readNaming(HALF_DAYS, "module_formation", texts(MODULES, "code"));
        readNaming(ATTENDANCES, "demi_journee", texts(HALF_DAYS, "code"));
        Set<String> modules = texts(HALF_DAYS, "module_formation");
        all(HALF_DAYS, "session").forEach(each -> modules.add(each.text("module_formation")));
        readOf(MODULES, modules);
        all(HALF_DAYS, "module_formation").forEach(each -> sessions.add(each.text("session")));
        readOf(SESSIONS, sessions);
        Set<String> enrolments = texts(ATTENDANCES, "inscription");
        all(ATTENDANCES, "demi_journee").forEach(each -> enrolments.add(each.text("inscription")));
        readOf(ENROLMENTS, enrolments);
        readOf(HALF_DAYS, texts(ATTENDANCES, "demi_journee"));
    }

    /** What the rows of a file in the gesture say in a column. */
    private Set<String> texts(String file, String header) {
        return judged.stream().filter(row -> row.file().equals(file))
                .map(row -> row.texts().getOrDefault(header, ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<RecordState> ofFile(String file, Predicate<RecordState> wanted) {
        return gesture.stream().filter(row -> row.file().equals(file)).filter(wanted);
    }

    private void readNaming(String file, String header, Set<String> codes) {
        codes.remove("");
        Map<String, List<RecordState>> found = new HashMap<>();
        if (!codes.isEmpty()) {
            repository.listNamingAny(ExchangeFormat.getFile(file), header, codes).stream()
                    .filter(row -> !ofGesture.contains(row.row()))
                    .forEach(row -> found.computeIfAbsent(row.text(header), code -> new ArrayList<>()).add(row));
        }
        ofFile(file, row -> codes.contains(row.text(header)))
                .forEach(row -> found.computeIfAbsent(row.text(header), code -> new ArrayList<>()).add(row));
        naming.put(file + "." + header, found);
    }

    private void readOf(String file, Set<String> codes) {
        codes.remove("");
        Map<String, RecordState> found = new HashMap<>();
        repository.listOf(ExchangeFormat.getFile(file), codes).forEach(row -> found.put(row.text("code"), row));
        ofFile(file, row -> true).forEach(row -> found.put(row.text("code"), row));
        byCode.put(file, found);
    }

    private List<RecordState> all(String file, String header) {
        return naming.getOrDefault(file + "." + header, Map.of()).values().stream().flatMap(List::stream).toList();
    }

    /** The rows that name the one with a code in a column. */
    List<RecordState> naming(String file, String header, String code) {
        return naming.getOrDefault(file + "." + header, Map.of()).getOrDefault(code, List.of());
    }

    /** The row with a code. */
    Optional<RecordState> find(String file, String code) {
        return Optional.ofNullable(byCode.getOrDefault(file, Map.of()).get(code));
    }
}
