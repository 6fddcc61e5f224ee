package sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The hand-written episodes, by stage. A line holds: type and mode ({@code Rb} appointment at the
 * office, {@code Tt} call, {@code As} workshop on site…) with an optional family or situation after {@code @},
 * themes, note, promise, and the sentence by which a later note tells that the promise was kept.
 */
final class Episodes {

    /** One line. {@code index} is its place in the natural order of its stage. */
    record Episode(int index, char type, char mode, String family, List<String> themes, String note, String promise,
            String kept) {
        boolean fits(Project project) {
            return switch (family) {
                case "" -> true;
                case "EARLY" -> project.reached("IDEE") || project.stages.get(0).code().equals("FAISABILITE");
                case "MID" -> project.stages.get(0).code().equals("CREATION");
                case "OPEN" -> project.openedOn != null && !project.reached("CREATION");
                case "ASSO" -> project.initiator.equals("A");
                default -> project.families.contains(family);
            };
        }
    }

    private static final Map<Character, String> TYPES = Map.of('R', "RENDEZ_VOUS", 'A', "ATELIER_COLLECTIF", 'V',
            "VISITE", 'T', "APPEL",
            'L', "RELECTURE", 'M', "MISE_EN_RELATION", 'C', "COMITE", 'E', "POINT_ETAPE", 'B', "BILAN", 'P',
            "POST_SORTIE");
    private static final Map<Character, String> MODES = Map.of('b', "BUREAU", 's', "SUR_SITE", 'v', "VISIO", 't',
            "TELEPHONE", 'c', "COURRIEL",
            'e', "EVENEMENT");
    private static final Map<String, String> THEMES = Map.ofEntries(Map.entry("PV", "PROJET_VISION"),
            Map.entry("MC", "MOBILISATION_COLLECTIF"),
            Map.entry("GJ", "GOUVERNANCE_JURIDIQUE"), Map.entry("ME", "MODELE_ECONOMIQUE"),
            Map.entry("FI", "FINANCEMENTS"),
            Map.entry("FO", "FONCIER_IMMOBILIER"), Map.entry("EB", "ETUDE_BESOINS"),
            Map.entry("PC", "PARTENARIATS_COLLECTIVITES"),
            Map.entry("PA", "PROGRAMMATION_ANIMATION"), Map.entry("CO", "COMMUNICATION"),
            Map.entry("RH", "RH_BENEVOLAT"),
            Map.entry("ON", "OUTILS_NUMERIQUES"), Map.entry("TE", "TRANSITION_ECOLOGIQUE"),
            Map.entry("AA", "ALIMENTATION_AGRICULTURE"),
            Map.entry("MI", "MESURE_IMPACT"), Map.entry("MD", "MEDIATION"), Map.entry("MR", "MISE_EN_RESEAU"),
            Map.entry("FC", "MONTEE_EN_COMPETENCES"));

    private final Map<String, List<Episode>> byStage = new LinkedHashMap<>();
    private final Map<Episode, Integer> uses = new HashMap<>();
    private final Dice dice;

    Episodes(Dice dice) {
        this.dice = dice;
        byStage.put("IDEE", parse(IdeaEpisodes.LINES));
        byStage.put("FAISABILITE", parse(FeasibilityEpisodes.LINES));
        byStage.put("CREATION", parse(CreationEpisodes.LINES));
        byStage.put("OUVERTURE", parse(OpeningEpisodes.LINES));
        byStage.put("DEVELOPPEMENT", parse(GrowthEpisodes.DEVELOPMENT));
        byStage.put("CONSOLIDATION", parse(GrowthEpisodes.CONSOLIDATION));
        byStage.put("ECHOBAT", parse(NetworkEpisodes.BUILDING));
        byStage.put("PING", parse(NetworkEpisodes.DIGITAL));
        byStage.put("CAE", parse(NetworkEpisodes.ENTERPRISE));
        byStage.put("CONTACT", parse(Meetings.CONTACT));
        byStage.put("FIRST", parse(Meetings.FIRST));
        byStage.put("JOIN", parse(Meetings.JOIN));
        byStage.put("RELAY", parse(Meetings.RELAY));
        byStage.put("LIGHT", parse(Meetings.LIGHT));
    }

    private static List<Episode> parse(String block) {
        List<Episode> result = new ArrayList<>();
        Networks.lines(block).forEach(f -> {
            String[] head = f[0].split("@");
            char mode = head[0].length() > 1 ? head[0].charAt(1) : 't';
            result.add(new Episode(result.size(), head[0].charAt(0), mode, head.length > 1 ? head[1] : "",
                    List.of(f[1].split("\\+")), f[2],
                    f[3], f.length > 4 ? f[4] : ""));
        });
        return result;
    }

    /** {@code count} episodes of a stage that the project has not had, the least told first, in their natural order. */
    List<Episode> draw(String stage, int count, Project project) {
        List<Episode> fitting = dice.shuffled(byStage.get(stage).stream()
                .filter(e -> e.fits(project) && !project.usedNotes.contains(e.note())).toList());
        // A line written for one family goes first where it fits: it cannot be told elsewhere.
        fitting = fitting.stream().sorted((a, b) -> Integer.compare(weight(a), weight(b))).limit(count).toList();
        fitting.forEach(e -> {
            uses.merge(e, 1, Integer::sum);
            project.usedNotes.add(e.note());
        });
        return fitting.stream().sorted((a, b) -> Integer.compare(a.index(), b.index())).toList();
    }

    private int weight(Episode episode) {
        return uses.getOrDefault(episode, 0) - (episode.family().isEmpty() ? 0 : 1);
    }

    /** A fact more on one of the themes, or an empty string. */
    String detail(List<String> themes, Project project) {
        List<String> pool = Details.BY_THEME.get(dice.pick(themes));
        String detail = dice.pick(pool);
        return project.usedNotes.add(detail) ? detail : "";
    }

    static String type(char letter) {
        return TYPES.get(letter);
    }

    static String mode(char letter) {
        return MODES.get(letter);
    }

    static String themes(List<String> letters) {
        return String.join("|", letters.stream().map(THEMES::get).toList());
    }

    /** A date on which the sample may write a future promise. */
    static LocalDate due(LocalDate day, Dice dice) {
        return Dice.workday(day.plusDays(dice.between(5, 24)));
    }
}
