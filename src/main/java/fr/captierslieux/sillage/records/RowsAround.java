package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.exchange.FaultKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a row may not be beside the rows that it names: they are there, none descends from itself, a follow-up fits its case. */
final class RowsAround {
    /** References that lead from a row to another of its file; walking them back must end. */
    private static final Map<String, String> ORIGINS = Map.of("projets", "issu_de", "dossiers", "suite_de",
            "plans", "modele", "taches", "apres");

    private final int edit;
    private final ExchangeFile file;
    private final Map<String, String> row;
    private final RecordRepository repository;
    private final List<FieldFault> found = new ArrayList<>();

    RowsAround(int edit, ExchangeFile file, Map<String, String> row, RecordRepository repository) {
        this.edit = edit;
        this.file = file;
        this.row = row;
        this.repository = repository;
    }

    List<FieldFault> check() {
        String origin = ORIGINS.get(file.name());
        if (origin != null && descendsFromItself(origin)) {
            add(origin, FaultKind.CYCLE);
        }
        if (file.name().equals("suivis")) {
            String closed = named("dossier").map(each -> each.text("cloture_le")).orElse("");
            if (!closed.isEmpty() && text("le").compareTo(closed) > 0) {
                add("le", FaultKind.FOLLOW_UP_AFTER_CLOSING, closed);
            }
        }
        switch (file.name()) {
            case "inscriptions" -> enrolment();
            case "dossiers" -> later("cloture_le", repository.findLastFollowUp(text("code")),
                    FaultKind.FOLLOW_UP_AFTER_CLOSING);
            case "stades" -> stage();
            case "evenements" -> department();
            case "taches" -> task();
            case "plans" -> found.addAll(PlanRules.ofPlan(edit, row, namingThis("taches", "plan")));
            default -> {
                // the rules on the row alone are all there are
            }
        }
        return found;
    }

    /** Something came later than the day that the row says. */
    private void later(String header, Optional<String> last, FaultKind kind) {
        last.filter(day -> !text(header).isEmpty() && day.compareTo(text(header)) > 0)
                .ifPresent(day -> add(header, kind, day));
    }

    /** The row says a day before there was anything. */
    private void earlier(String header, Optional<String> first, FaultKind kind) {
        first.filter(day -> !text(header).isEmpty() && text(header).compareTo(day) < 0)
                .ifPresent(day -> add(header, kind, day));
    }

    private void department() {
        repository.findDepartment(text("commune"))
                .filter(there -> !text("departement").isEmpty() && !there.equals(text("departement")))
                .ifPresent(there -> add("departement", FaultKind.OTHER_DEPARTMENT, text("commune"), there));
    }

    /** A person is enrolled once in a session; where attendances stand on an enrolment its session does not change. */
    private void enrolment() {
        RowId self = RowId.derived(file.entity(), text("code"));
        Map<String, String> same = Map.of("session", text("session"), "personne", text("personne"));
        if (repository.isThereAnother(file, same, self)) {
            add("personne", FaultKind.ENROLLED_TWICE, repository
                    .describe(ExchangeFormat.getFile("personnes"), text("personne")).map(Choice::label).orElse(""));
        }
        String session = repository.find(file, self).map(row -> row.text("session")).orElse(text("session"));
        boolean attended = repository.isThereAnother(ExchangeFormat.getFile("presences"),
                Map.of("inscription", text("code")), self);
        if (!session.equals(text("session")) && attended) {
            add("session", FaultKind.OTHER_SESSION, session);
        }
    }

    private void stage() {
        earlier("le", repository.findFirstContact(text("projet")), FaultKind.STAGE_BEFORE_CONTACT);
        named("sous_stade").map(each -> each.text("stade")).filter(stage -> !stage.equals(text("stade")))
                .ifPresent(stage -> add("sous_stade", FaultKind.OTHER_STAGE, stage));
    }

    private void task() {
        found.addAll(PlanRules.ofTask(edit, row, named("plan"), named("apres"), namingThis("taches", "apres")));
    }

    private List<RecordState> namingThis(String other, String header) {
        return repository.listNaming(ExchangeFormat.getFile(other), header, text("code"));
    }

    private boolean descendsFromItself(String header) {
        Set<String> seen = new HashSet<>(Set.of(text("code")));
        String code = text(header);
        while (!code.isEmpty()) {
            if (!seen.add(code)) {
                return true;
            }
            code = find(file, code).map(each -> each.text(header)).orElse("");
        }
        return false;
    }

    private Optional<RecordState> named(String header) {
        ExchangeColumn column = file.getColumn(header);
        return column.kind() instanceof ColumnKind.Reference reference
                ? find(ExchangeFormat.getFile(reference.file()), text(header))
                : Optional.empty();
    }

    private Optional<RecordState> find(ExchangeFile where, String code) {
        return code.isEmpty()
                ? Optional.empty()
                : repository.findCode(where, code).flatMap(id -> repository.find(where, id));
    }

    private String text(String header) {
        return row.getOrDefault(header, "");
    }

    private void add(String header, FaultKind kind, String... details) {
        found.add(new FieldFault(edit, header, kind, List.of(details)));
    }
}
