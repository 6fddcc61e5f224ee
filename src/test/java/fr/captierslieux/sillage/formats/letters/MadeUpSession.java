package fr.captierslieux.sillage.formats.letters;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.trainings.documents.DocumentKind;
import fr.captierslieux.sillage.trainings.documents.SessionDocument;
import fr.captierslieux.sillage.trainings.documents.SessionPicture;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Followed;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.HalfDay;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Moment;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Programme;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Result;
import fr.captierslieux.sillage.trainings.documents.SessionPicture.Trainee;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Sessions for the tests of documents: one in which nothing is short, and one of which nearly nothing is known. */
final class MadeUpSession {
    static final LocalDate DAY = LocalDate.of(2026, 9, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String LONG = "Anne-Charlotte-Élisabeth de Kerguelen-Trémarec du Plessis-Bourré, œuvre et cætera";

    private MadeUpSession() {
    }

    static SessionPicture overfull() {
        List<HalfDay> halfDays = new ArrayList<>();
        for (int day = 0; day < 20; day++) {
            for (Moment moment : Moment.values()) {
                halfDays.add(new HalfDay("H" + day + moment, DAY.plusDays(day), moment, LocalTime.of(9, 0),
                        LocalTime.of(12, 30), "Mobiliser les parties prenantes d’un territoire & <autres> " + day,
                        List.of(LONG, "Jonas Roc"), "La Maison des savoir-faire partagés, Saint-Sébastien-sur-Loire"));
            }
        }
        List<Trainee> trainees = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            trainees.add(new Trainee("I" + i, "Prénom" + i, i == 0 ? LONG : "Nom" + i, i == 1 ? "" : "a@exemple.fr",
                    i % 2 == 0 ? "Communauté de communes du Pays de Craon et de ses environs" : "", "TERMINE", null,
                    List.of(new Followed(DAY, 105_000), new Followed(DAY.plusDays(1), 100_000)),
                    List.of(new Result("ACQUIS", DAY.plusDays(19), 85_000L, Boolean.TRUE),
                            new Result("CERTIFICATION", DAY.plusDays(19), null, Boolean.FALSE))));
        }
        Programme programme = new Programme(
                "Piloter un Tiers-Lieu : structurer, animer et faire vivre un lieu à plusieurs",
                "RS5142", 4_200_000, "Situer son lieu\nStructurer sa gouvernance\nAnimer la participation", "Aucun",
                "La Coopérative Tiers-Lieux", "75000000133", "00000000100019", "formation@exemple.fr, 02 61 91 00 10");
        return new SessionPicture(new Code("S1"), programme, "4", DAY, DAY.plusDays(19), "Saumur", halfDays, trainees);
    }

    /** Neither half-days nor length, provider's numbers, objectives or results. */
    static SessionPicture bare() {
        Trainee trainee = new Trainee("I1", "Ève", "Roc", "", "", "INSCRIT", null, List.of(), List.of());
        return new SessionPicture(new Code("S2"), new Programme("Atelier", "", 0, "", "", "CEAS", "", "", ""), "", DAY,
                DAY, "", List.of(), List.of(trainee));
    }

    static SessionDocument document(DocumentKind kind, SessionPicture session) {
        boolean sheet = kind == DocumentKind.ATTENDANCE_SHEET;
        return new SessionDocument(kind, session, sheet ? null : session.trainees().getFirst(), sheet ? DAY : null,
                TODAY);
    }
}
