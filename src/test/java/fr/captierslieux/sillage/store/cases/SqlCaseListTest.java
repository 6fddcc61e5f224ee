package fr.captierslieux.sillage.store.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.BoardGrouping;
import fr.captierslieux.sillage.cases.CaseChoices;
import fr.captierslieux.sillage.cases.CaseGroup;
import fr.captierslieux.sillage.cases.CaseListContract;
import fr.captierslieux.sillage.cases.CasePreview;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("store")
class SqlCaseListTest extends CaseListContract {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-06T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Store store;
    private SqlCaseList list;

    @BeforeEach
    void fill() {
        store = Store.openOrCreate(folder.resolve("a.sillage"), null, CLOCK);
        list = new SqlCaseList(store);
        store.write(new Gesture("test", "Inès"), () -> {
            networksAndPeople();
            supportCase("A", "Ève-lieu", "44043", "ECO", "2026-01-12", "support_started_on=2026-02-01", "advisor=INES",
                    "qualification=COEUR_DE_CIBLE");
            supportCase("B", "Le Bief", "53130", "CRESS", "2025-01-12", "support_started_on=2025-02-01",
                    "qualification=HORS_PERIMETRE");
            supportCase("C", "Cœur de bourg", null, "CRESS", "2026-01-12", "qualified_on=2026-01-20");
            supportCase("D", "Zéphyr", "44043", "ECO", "2024-01-12", "support_started_on=2024-02-01",
                    "closed_on=2026-09-02",
                    "outcome=RELAIS", "qualification=OFFRE_GRATUITE");
            supportCase("E", "Le Bief", "44109", "ECO", "2026-09-12", "first_interview_on=2026-09-30");
            insert("orientation", "o", "code=o", "case_id=@support_case:C", "oriented_on=2026-02-01",
                    "destination_kind=DLA");
            stages();
            followUps();
            return 0;
        });
    }

    private void networksAndPeople() {
        insert("member_network", "CRESS", "code=CRESS", "name=CRESS Pays de la Loire", "kind=REGIONAL");
        insert("member_network", "ECO", "code=ECO", "name=Les Ecossolies", "kind=DEPARTEMENTAL");
        insert("member_network", "NONE", "code=NONE", "name=Sans dossier", "kind=THEMATIQUE");
        insert("advisor", "INES", "code=INES", "first_name=Inès", "last_name=Thébault",
                "network_id=@member_network:ECO");
        insert("person", "AWA", "code=AWA", "first_name=Awa", "last_name=Diarra", "name_folded=awa diarra");
        insert("person", "PAUL", "code=PAUL", "first_name=Paul", "last_name=Renaudin", "name_folded=paul renaudin");
    }

    private void supportCase(String code, String project, @Nullable String commune, String network, String contact,
            String... more) {
        List<String> columns = new ArrayList<>(
                List.of("code=P" + code, "name=" + project, "name_folded=" + Folding.fold(project)));
        if (commune != null) {
            columns.add("commune=" + commune);
        }
        insert("project", "P" + code, columns.toArray(String[]::new));
        List<String> values = new ArrayList<>(List.of("code=" + code, "project_id=@project:P" + code,
                "network_id=@member_network:" + network, "first_contact_on=" + contact));
        Arrays.stream(more)
                .map(value -> value.startsWith("advisor=") ? "advisor_id=@advisor:" + value.substring(8) : value)
                .forEach(values::add);
        insert("support_case", code, values.toArray(String[]::new));
    }

    private void stages() {
        insert("project_member", "1", "project_id=@project:PA", "person_id=@person:AWA");
        insert("project_member", "2", "project_id=@project:PA", "person_id=@person:PAUL", "role=PORTEUR", "main=#1");
        insert("stage_change", "1", "project_id=@project:PA", "stage=IDEE", "changed_on=2026-01-12");
        insert("stage_change", "2", "project_id=@project:PA", "stage=FAISABILITE", "changed_on=2026-05-18");
        insert("stage_change", "3", "project_id=@project:PA", "stage=CREATION", "changed_on=2026-05-18");
        insert("stage_change", "4", "project_id=@project:PA", "stage=CONSOLIDATION", "changed_on=2026-09-18",
                "deleted=#1");
        insert("stage_change", "5", "project_id=@project:PD", "stage=ARRET", "changed_on=2026-05-18");
        insert("stage_change", "6", "project_id=@project:PE", "stage=IDEE", "changed_on=2026-09-12");
    }

    private void followUps() {
        followUp("1", "A", "2026-09-22", "duration_min=#90", "next_action=Relire le prévisionnel", "due_on=2026-10-06");
        followUp("2", "A", "2026-09-08", "duration_min=#120", "next_action=Voter", "due_on=2026-11-01",
                "themes=GOUVERNANCE_JURIDIQUE|FINANCEMENTS");
        followUp("3", "A", "2026-10-05", "deleted=#1", "next_action=Rien", "due_on=2026-01-01");
        followUp("4", "B", "2026-03-01", "next_action=Rappeler", "themes=PROJET_VISION");
        followUp("5", "D", "2026-09-01", "next_action=Fini", "done_on=2026-09-01");
        followUp("6", "E", "2026-09-30");
    }

    private void followUp(String code, String supportCase, String on, String... more) {
        List<String> values = new ArrayList<>(
                List.of("code=" + code, "case_id=@support_case:" + supportCase, "held_on=" + on, "kind=RENDEZ_VOUS"));
        values.addAll(Arrays.asList(more));
        insert("follow_up", code, values.toArray(String[]::new));
    }

    /** Values: a text, {@code #} a number, {@code @table:code} the id of a row. */
    private void insert(String table, String key, String... values) {
        List<Object> parameters = new ArrayList<>(List.of(RowId.derived(table, key).bytes()));
        for (String value : values) {
            String text = value.substring(value.indexOf('=') + 1);
            parameters.add(text.startsWith("#")
                    ? Integer.valueOf(text.substring(1))
                    : text.startsWith("@")
                            ? RowId.derived(text.substring(1, text.indexOf(':')), text.substring(text.indexOf(':') + 1))
                                    .bytes()
                            : text);
        }
        String columns = Arrays.stream(values).map(value -> value.substring(0, value.indexOf('=')))
                .collect(Collectors.joining(", "));
        Sql.execute(store.connection(),
                "INSERT INTO " + table + " (id, " + columns + ") VALUES (?" + ", ?".repeat(values.length) + ")",
                parameters.toArray());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected List<CaseRow> rows(CaseQuery query, long offset, int limit) {
        return store.read(() -> list.rows(list.order(query, TODAY).page(Math.toIntExact(offset), limit)));
    }

    @Override
    protected long count(CaseQuery query) {
        return store.read(() -> list.count(query, TODAY));
    }

    @Override
    protected List<CaseGroup> groups(CaseQuery query, BoardGrouping by) {
        return store.read(() -> list.groups(query, TODAY, by));
    }

    @Override
    protected List<CaseRow> rowsAt(List<Long> numbers) {
        return store.read(() -> list.rows(numbers));
    }

    @Override
    protected CaseChoices choices() {
        return store.read(list::choices);
    }

    @Override
    protected CasePreview preview(Code code) {
        return store.read(() -> list.findPreview(code)).orElseThrow();
    }
}
