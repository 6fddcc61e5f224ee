package fr.captierslieux.sillage.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CasePreview.FollowUpLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fake of the screens' tests answers as the store does. */
class InMemoryCaseListTest extends CaseListContract {
    private static final List<String> FIRST_CONTACTS = List.of("2026-01-12", "2025-01-12", "2026-01-12", "2024-01-12",
            "2026-09-12");

    private static final Map<String, String> QUALIFICATIONS = Map.of("A", "COEUR_DE_CIBLE", "B", "HORS_PERIMETRE", "D",
            "OFFRE_GRATUITE");
    private static final Map<String, List<String>> THEMES = Map.of("A",
            List.of("FINANCEMENTS", "GOUVERNANCE_JURIDIQUE"), "B", List.of("PROJET_VISION"));

    private final InMemoryCaseList list = new InMemoryCaseList(List.of(
            entry("A", "Ève-lieu", "Clisson", "44", "ECO", CaseStatus.IN_SUPPORT, "CREATION", "2026-09-22",
                    new NextAction("Relire le prévisionnel", LocalDate.of(2026, 10, 6))),
            entry("B", "Le Bief", "Laval", "53", "CRESS", CaseStatus.IN_SUPPORT, null, "2026-03-01",
                    new NextAction("Rappeler", null)),
            entry("C", "Cœur de bourg", null, null, "CRESS", CaseStatus.ORIENTED, null, null, null),
            entry("D", "Zéphyr", "Clisson", "44", "ECO", CaseStatus.CLOSED, "ARRET", "2026-09-01", null),
            entry("E", "Le Bief", "Nantes", "44", "ECO", CaseStatus.FIRST_INTERVIEW, "IDEE", "2026-09-30", null)));

    private static InMemoryCaseList.Entry entry(String code, String project, @Nullable String commune,
            @Nullable String department,
            String network, CaseStatus status, @Nullable String stage, @Nullable String lastContact,
            @Nullable NextAction action) {
        CaseRow row = new CaseRow(new Code(code), project, commune, department,
                network.equals("ECO") ? "Les Ecossolies" : "CRESS Pays de la Loire", status, stage,
                lastContact == null ? null : LocalDate.parse(lastContact), action,
                code.equals("A") ? "Inès Thébault" : null, QUALIFICATIONS.get(code),
                LocalDate.parse(FIRST_CONTACTS.get("ABCDE".indexOf(code))),
                THEMES.getOrDefault(code, List.of()));
        return new InMemoryCaseList.Entry(network, code.equals("A") ? "INES" : null,
                new CasePreview(row, null, LocalDate.of(2026, 5, 18),
                        List.of("Paul Renaudin", "Awa Diarra"), "Inès Thébault", null, List.of(),
                        LocalDate.of(2026, 1, 12),
                        null, null, 210, 2,
                        List.of(new FollowUpLine("RENDEZ_VOUS", null, LocalDate.of(2026, 9, 22), 90, null, ""),
                                new FollowUpLine("RENDEZ_VOUS", null, LocalDate.of(2026, 9, 8), 120, null, ""))));
    }

    @Override
    protected List<CaseRow> rows(CaseQuery query, long offset, int limit) {
        return list.rows(list.order(query, TODAY).page(Math.toIntExact(offset), limit));
    }

    @Override
    protected long count(CaseQuery query) {
        return list.count(query, TODAY);
    }

    @Override
    protected List<CaseGroup> groups(CaseQuery query, BoardGrouping by) {
        return list.groups(query, TODAY, by);
    }

    @Override
    protected List<CaseRow> rowsAt(List<Long> numbers) {
        return list.rows(numbers);
    }

    @Override
    protected CaseChoices choices() {
        return list.choices();
    }

    @Override
    protected CasePreview preview(Code code) {
        return list.findPreview(code).orElseThrow();
    }
}
