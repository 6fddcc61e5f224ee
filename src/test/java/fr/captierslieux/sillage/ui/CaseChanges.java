package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.workspace.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people did to the sample network before a picture is taken or a journey begins. */
public final class CaseChanges {
    private static final Gesture INES = new Gesture("save-form", "Inès Thébault");
    private static final Gesture YANN = new Gesture("save-form", "Yann Marsollier");
    private static final String HALLE = "ECOSSOLIES-A-0001";

    private CaseChanges() {
    }

    /** Two persons worked on La Halle aux Possibles, and something was removed and brought back. */
    static UseCases make(UseCases useCases) {
        edit(useCases, INES, "suivis", HALLE, Map.of("duree_min", "105", "prochaine_action", "Relire la convention"));
        edit(useCases, YANN, "projets", HALLE, Map.of("commune", "44109", "familles", "FABLAB|CUISINE_PARTAGEE"));
        create(useCases, INES, "suivis",
                Map.of("dossier", HALLE, "le", "2026-11-20", "type", "APPEL", "duree_min", "20"));
        edit(useCases, INES, "dossiers", HALLE, Map.of("qualifie_le", "2026-01-16"));
        RowId orientation = open(useCases, "orientations", HALLE).row();
        useCases.caseFile().bin().move(new Gesture("move-to-bin", "Yann Marsollier"), "orientation", orientation);
        long last = useCases.history().last().tell(1).getFirst().number();
        useCases.history().takeBack().takeBack(last, "Inès Thébault");
        RowId caseRow = open(useCases, "dossiers", "COODEM53-A-0004").row();
        useCases.caseFile().bin().move(new Gesture("move-to-bin", "Yann Marsollier"), "support_case", caseRow);
        RowId followUp = open(useCases, "suivis", "APESS53-A-0002").row();
        useCases.caseFile().bin().move(new Gesture("move-to-bin", "Inès Thébault"), "follow_up", followUp);
        return useCases;
    }

    /** Something typed and not saved: of a case, of a corrected row, and of a person who is not there yet. */
    public static UseCases draft(UseCases useCases) {
        keep(useCases, "suivis?dossier=" + HALLE, null, "compte_rendu", "La mairie prête la salle dès novembre. "
                + "Paul et Awa veulent ouvrir le vendredi, avec la cantine, et chercher un second atelier. ".repeat(3));
        RecordState row = open(useCases, "suivis", "APESS53-A-0001");
        keep(useCases, "suivis#" + row.row(), row.row(), "prochaine_action", "Rappeler Maïwenn");
        keep(useCases, "personnes?nom=Zanzibar&prenom=Zo%C3%A9", null, "nom", "Zanzibar");
        return useCases;
    }

    private static void keep(UseCases useCases, String name, @Nullable RowId row, String header, String typed) {
        String file = name.substring(0, name.indexOf(row == null ? '?' : '#'));
        useCases.forms().drafts().keep(new Draft(name, file, row, 0, List.of(new Draft.Field(header, "", typed)),
                header, SampleStore.CLOCK.instant()));
    }

    /** The longest names that people may write, and a case with nothing in it. */
    public static UseCases lengthen(UseCases useCases) {
        String name = "La Manufacture coopérative des savoir-faire et des transitions du pays de Châteaubriant-Derval";
        edit(useCases, INES, "projets", HALLE, Map.of("nom", name, "commune", "44036", "description",
                "Une phrase qui ne finit pas, parce que le projet est vaste. ".repeat(12)));
        edit(useCases, INES, "suivis", HALLE, Map.of("compte_rendu",
                "Anticonstitutionnellement-et-sans-espace".repeat(9) + " puis des mots ordinaires ".repeat(90),
                "prochaine_action", "Écrire à toutes les personnes qui ont répondu à l’enquête de l’été dernier"));
        for (int i = 1; i <= 6; i++) {
            create(useCases, INES, "personnes",
                    Map.of("code", "LONG" + i, "prenom", "Marie-Clémentine-Alexandrine",
                            "nom", "de La Rochefoucauld-Montbazon de Saint-Aubin-des-Châteaux " + i));
            create(useCases, INES, "membres", Map.of("projet", HALLE, "personne", "LONG" + i, "role", "MEMBRE"));
        }
        create(useCases, INES, "projets", Map.of("code", "BARE", "nom", "Sans rien"));
        create(useCases, INES, "dossiers", Map.of("code", "BARE", "projet", "BARE", "reseau", "ECOSSOLIES",
                "premier_contact_le", "2026-11-20"));
        return useCases;
    }

    /** Hundreds of follow-ups, over five years, and a second network that joins. */
    public static UseCases crowd(UseCases useCases) {
        List<RecordEdit> edits = new ArrayList<>();
        LocalDate day = LocalDate.of(2021, 12, 1);
        for (int i = 0; i < 320; i++) {
            edits.add(
                    RecordEdit.create("suivis", Map.of("dossier", HALLE, "le", day.plusDays(i * 5L).toString(), "type",
                            i % 4 == 0 ? "APPEL" : "RENDEZ_VOUS", "duree_min", "45")));
        }
        edits.add(RecordEdit.create("dossiers", Map.of("code", "CROWD", "projet", HALLE, "reseau", "COODEM53",
                "premier_contact_le", "2024-03-04")));
        for (int i = 0; i < 40; i++) {
            edits.add(RecordEdit.create("suivis", Map.of("dossier", "CROWD", "le",
                    LocalDate.of(2024, 3, 4).plusDays(i * 20L).toString(), "type", "VISITE", "duree_min", "90")));
        }
        var outcome = useCases.forms().save().save(INES, edits);
        if (!(outcome instanceof Saved)) {
            throw new IllegalStateException(outcome.toString());
        }
        return useCases;
    }

    private static RecordState open(UseCases useCases, String file, String code) {
        return useCases.forms().open().open(file, code).orElseThrow();
    }

    private static void edit(UseCases useCases, Gesture gesture, String file, String code, Map<String, String> texts) {
        RecordState row = open(useCases, file, code);
        Map<String, Change> changes = new HashMap<>();
        texts.forEach((header, text) -> changes.put(header, new Change(row.text(header), text)));
        save(useCases, gesture, new RecordEdit(file, row.row(), row.version(), changes));
    }

    private static void create(UseCases useCases, Gesture gesture, String file, Map<String, String> texts) {
        save(useCases, gesture, RecordEdit.create(file, texts));
    }

    private static void save(UseCases useCases, Gesture gesture, RecordEdit edit) {
        var outcome = useCases.forms().save().save(gesture, List.of(edit));
        if (!(outcome instanceof Saved)) {
            throw new IllegalStateException(outcome.toString());
        }
    }
}
