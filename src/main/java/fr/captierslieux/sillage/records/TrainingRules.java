package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.exchange.FaultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows of a training may not say against each other: half-days stand within their session, each once, with a module of the
 * training that is given; attendances and enrolments are of one session. The same as import has for many at once: rows of one gesture
 * are looked at as all of them will stand, so that a session can move along with its half-days.
 */
final class TrainingRules {
    private static final String HALF_DAYS = TrainingRows.HALF_DAYS;
    private static final String SESSIONS = TrainingRows.SESSIONS;
    private static final String MODULES = TrainingRows.MODULES;
    private static final String ENROLMENTS = TrainingRows.ENROLMENTS;
    private static final String MODULE = "module_formation";

    private final int edit;
    private final Map<String, String> row;
    private final TrainingRows around;
    private final List<FieldFault> found = new ArrayList<>();

    private TrainingRules(int edit, Map<String, String> row, TrainingRows around) {
        this.edit = edit;
        this.row = row;
        this.around = around;
    }

    /**
     * What is wrong with a row.
     *
     * @param row    exchange texts by header
     * @param around what all rows of the gesture lean on, those that are written along with it as they will stand
     */
    static List<FieldFault> check(int edit, String file, Map<String, String> row, TrainingRows around) {
        TrainingRules rules = new TrainingRules(edit, row, around);
        switch (file) {
            case HALF_DAYS -> rules.halfDay();
            case SESSIONS -> rules.session();
            case MODULES -> rules.module();
            case TrainingRows.ATTENDANCES -> rules.attendance();
            default -> {
                // no row of a training that others lean on
            }
        }
        return rules.found;
    }

    private void halfDay() {
        Optional<RecordState> session = find(SESSIONS, text("session"));
        session.ifPresent(of -> {
            if (isBefore(text("le"), of.text("debut")) || isBefore(of.text("fin"), text("le"))) {
                add("le", FaultKind.OUTSIDE_SESSION, of.text("debut") + " – " + of.text("fin"));
            }
            find(MODULES, text(MODULE)).filter(module -> !module.text("formation").equals(of.text("formation")))
                    .ifPresent(module -> add(MODULE, FaultKind.OTHER_PROGRAMME, of.text("code")));
        });
        naming(HALF_DAYS, "session", text("session")).stream()
                .filter(each -> !each.text("code").equals(text("code")) && each.text("le").equals(text("le"))
                        && each.text("moment").equals(text("moment")))
                .findFirst().ifPresent(each -> add("moment", FaultKind.SAME_HALF_DAY, each.text("code")));
        movedFromAttendances();
    }

    private void session() {
        List<RecordState> halfDays = naming(HALF_DAYS, "session", text("code"));
        halfDays.stream().filter(each -> isBefore(each.text("le"), text("debut"))).findFirst().ifPresent(
                each -> add("debut", FaultKind.OUTSIDE_SESSION, each.text("le") + ", " + each.text("code")));
        halfDays.stream().filter(each -> isBefore(text("fin"), each.text("le"))).findFirst().ifPresent(
                each -> add("fin", FaultKind.OUTSIDE_SESSION, each.text("le") + ", " + each.text("code")));
        halfDays.stream().map(each -> each.text(MODULE)).distinct().flatMap(code -> find(MODULES, code).stream())
                .filter(module -> !module.text("formation").equals(text("formation"))).findFirst()
                .ifPresent(module -> add("formation", FaultKind.OTHER_PROGRAMME, text("code")));
    }

    private void module() {
        naming(HALF_DAYS, MODULE, text("code")).stream().map(each -> each.text("session")).distinct()
                .flatMap(code -> find(SESSIONS, code).stream())
                .filter(session -> !session.text("formation").equals(text("formation"))).findFirst()
                .ifPresent(session -> add("formation", FaultKind.OTHER_PROGRAMME, session.text("code")));
    }

    private void attendance() {
        find(ENROLMENTS, text("inscription")).map(each -> each.text("session"))
                .ifPresent(session -> find(HALF_DAYS, text("demi_journee"))
                        .filter(each -> !each.text("session").equals(session))
                        .ifPresent(each -> add("inscription", FaultKind.OTHER_SESSION, each.text("code"))));
    }

    /** Where attendances stand on a half-day its session does not change. */
    private void movedFromAttendances() {
        naming(TrainingRows.ATTENDANCES, "demi_journee", text("code")).stream().map(each -> each.text("inscription"))
                .distinct()
                .flatMap(code -> find(ENROLMENTS, code).stream())
                .filter(each -> !each.text("session").equals(text("session"))).findFirst()
                .ifPresent(each -> add("session", FaultKind.OTHER_SESSION, each.text("code")));
    }

    private List<RecordState> naming(String file, String header, String code) {
        return around.naming(file, header, code);
    }

    private Optional<RecordState> find(String file, String code) {
        return around.find(file, code);
    }

    /** Days compare as their texts do; what says none is told elsewhere. */
    private static boolean isBefore(String day, String other) {
        return !day.isEmpty() && !other.isEmpty() && day.compareTo(other) < 0;
    }

    private String text(String header) {
        return row.getOrDefault(header, "");
    }

    private void add(String header, FaultKind kind, String... details) {
        found.add(new FieldFault(edit, header, kind, List.of(details)));
    }
}
