package sample;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who was met at a follow-up. Not every note says it: an advisor names people where it matters, and seldom for a re-reading.
 * Drawn from the code of the follow-up, so that a line more or less in a story changes nothing else.
 */
final class Present {
    private Present() {
    }

    /** Codes of members of the team, those of whom the note speaks first. */
    static String at(Project project, String code, String type, String note) {
        Dice dice = new Dice(code.hashCode());
        boolean apart = List.of("RELECTURE", "MISE_EN_RELATION").contains(type);
        if (project.members.isEmpty() || dice.chance(apart ? 0.9 : 0.34)) {
            return "";
        }
        List<String> met = new ArrayList<>();
        for (People.Person member : project.members) {
            if (Pattern.compile("(?<!\\p{L})" + Pattern.quote(member.firstName()) + "(?!\\p{L})").matcher(note)
                    .find()) {
                met.add(member.code());
            }
        }
        boolean several = List.of("ATELIER_COLLECTIF", "COMITE", "VISITE", "BILAN").contains(type);
        for (int i = 0; i < project.members.size(); i++) {
            String member = project.members.get(i).code();
            boolean there = met.isEmpty() && i == 0 || several && dice.chance(0.6);
            if (there && !met.contains(member)) {
                met.add(member);
            }
        }
        return String.join("|", type.equals("APPEL") ? met.subList(0, 1) : met);
    }
}
