package fr.captierslieux.sillage.sheets;

import fr.captierslieux.sillage.agenda.SupportPlan;
import fr.captierslieux.sillage.agenda.Task;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.cases.CaseFacts;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.cases.Happening.FollowUp;
import fr.captierslieux.sillage.cases.Happening.FundingObtained;
import fr.captierslieux.sillage.cases.Happening.JobsCounted;
import fr.captierslieux.sillage.cases.Happening.Milestone;
import fr.captierslieux.sillage.cases.Happening.OrientationMade;
import fr.captierslieux.sillage.cases.Happening.PlanMade;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.cases.Happening.VisionAssessed;
import fr.captierslieux.sillage.cases.Partner;
import fr.captierslieux.sillage.cases.ProjectFacts;
import fr.captierslieux.sillage.cases.Stages;
import fr.captierslieux.sillage.cases.TeamMember;
import fr.captierslieux.sillage.lists.NetworkLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sheets of cases that nobody has: one with hardly anything, and one with far too much of everything, everywhere too long. */
public final class MadeUpSheet {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Code CODE = new Code("RESEAU-A-0001");
    private static final String LONG = "Association intercommunale pour la préfiguration d’une fabrique coopérative, culturelle et"
            + " nourricière des pays de la Loire méridionale et de ses confluences";
    private static final String NOTE = "L’équipe a présenté le budget et les trois scénarios de lieu ; la mairie demande un calendrier."
            + "\nLe propriétaire accepte un bail précaire à partir de mars. ";
    private static final String WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    private MadeUpSheet() {
    }

    /** A first contact, and nothing else. */
    public static CaseSheet empty() {
        return sheet(facts(CaseStatus.FIRST_CONTACT, "CRESS"), project("La Grange", null, ""), List.of(), List.of(),
                List.of(new Milestone(Milestone.Kind.FIRST_CONTACT, TODAY, null)));
    }

    /** Hundreds of follow-ups, twenty of all else, and no short name. */
    public static CaseSheet overfull() {
        List<Happening> story = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            story.add(followUp(i));
        }
        for (int i = 0; i < 20; i++) {
            story.add(
                    new OrientationMade(row("o" + i), new Code("O" + i), 1, TODAY.minusDays(i), "DLA", null, null, LONG,
                            NOTE, "EN_ATTENTE", null));
            story.add(new PlanMade(new SupportPlan(row("p" + i), new Code("P" + i), 1, LONG, CODE, TODAY, null,
                    List.of("FINANCEMENTS", "FONCIER_IMMOBILIER"), List.of(LONG, NOTE, LONG, NOTE), null), TODAY,
                    steps(i)));
            story.add(new FundingObtained(row("f" + i), TODAY.minusDays(i), LONG, 123_456_7890L));
            story.add(new VisionAssessed(row("v" + i), TODAY.minusDays(i), LONG, List.of(3, 2, 1, 0, -1, 3)));
            story.add(new StageReached(row("s" + i), TODAY.minusDays(i), Stages.path().get(i % 6), null));
        }
        story.add(new JobsCounted(row("j"), TODAY, 25_000L, null, LONG));
        story.sort(Happening.NEWEST_FIRST);
        List<TeamMember> team = new ArrayList<>();
        List<Partner> partners = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            team.add(new TeamMember(row("m" + i), new Code("M" + i), "Marie-Antoinette-Gwenaëlle " + WORD, "PORTEUR",
                    i == 0, WORD.toLowerCase(Locale.ROOT) + "@" + WORD + ".example", "02 40 00 00 00"));
            partners.add(new Partner(row("n" + i), new Code("N" + i), LONG, "ACCOMPAGNE", null, null));
        }
        return sheet(facts(CaseStatus.IN_SUPPORT, LONG), project(LONG + " " + WORD + " " + LONG, LONG, NOTE.repeat(9)),
                team, partners, story);
    }

    /** Three tasks that are done, two that are open, four that wait. */
    private static List<PlanMade.Step> steps(int plan) {
        List<PlanMade.Step> steps = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Code code = new Code("T" + plan + "-" + i);
            Task task = new Task(row(code.value()), code, 1, LONG, new Code("P" + plan), null, null, TODAY, null, null,
                    i < 3 ? TODAY : null, "");
            steps.add(new PlanMade.Step(new Happening.TaskStands(task, TODAY, null, null, LONG), null, i > 4));
        }
        return steps;
    }

    /** The same case under another name. */
    public static CaseSheet named(String name, CaseSheet sheet) {
        return sheet(sheet.file().facts(), project(name, null, ""), List.of(), List.of(), sheet.file().story());
    }

    private static FollowUp followUp(int at) {
        return new FollowUp(row("u" + at), new Code("U" + at), 1, TODAY.minusDays(at), "RENDEZ_VOUS", "SUR_SITE", 90,
                15, 30, false, null, List.of("FINANCEMENTS"), List.of("Awa Diarra", WORD, "Paul Renaudin"),
                NOTE.repeat(1 + at % 7), LONG, TODAY.plusDays(at), at % 3 == 0 ? TODAY : null, "Inès Thébault");
    }

    private static CaseFacts facts(CaseStatus status, String network) {
        return new CaseFacts(row("case"), CODE, status, network, new Code("RESEAU"), "Inès Thébault", new Code("INES"),
                null, TODAY, null,
                null, null, "COEUR_DE_CIBLE", TODAY, null, null, null, null, List.of());
    }

    private static ProjectFacts project(String name, @Nullable String epci, String about) {
        return new ProjectFacts(row("project"), new Code("P1"), name, "Clisson", "44", epci, "EN_PROJET",
                List.of("FABLAB"), List.of("TRAVAILLER", "RENCONTRER"), null, null, null, null, null, null, about);
    }

    private static CaseSheet sheet(CaseFacts facts, ProjectFacts project, List<TeamMember> team, List<Partner> partners,
            List<Happening> story) {
        return new CaseSheet(new CaseFile(facts, project, team, partners, story, Map.of()),
                new SheetChoice(SheetChoice.Notes.GIVEN, SheetChoice.Contacts.GIVEN), TODAY, NetworkLists.SHIPPED);
    }

    private static RowId row(String name) {
        return RowId.derived("test", name);
    }
}
