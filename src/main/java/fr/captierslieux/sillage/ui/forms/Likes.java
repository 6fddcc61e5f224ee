package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.people.FindDuplicates;
import fr.captierslieux.sillage.people.FindDuplicates.Found;
import fr.captierslieux.sillage.people.FindNamesakes;
import fr.captierslieux.sillage.people.KnownPerson;
import fr.captierslieux.sillage.people.Namesake;
import fr.captierslieux.sillage.people.Namesake.Kind;
import fr.captierslieux.sillage.people.SoughtPerson;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.RecordEdit.Change;
import fr.captierslieux.sillage.ui.forms.Reading.NotUnderstood;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is there already and like the person whom a form writes down anew; so for projects, organisations, trainers, resources, events and
 * programmes. Told beside the name, while one writes.
 */
final class Likes {
    private static final int TOLD = 3;

    private final FindDuplicates duplicates;
    private final FindNamesakes namesakes;

    Likes(FindDuplicates duplicates, FindNamesakes namesakes) {
        this.duplicates = duplicates;
        this.namesakes = namesakes;
    }

    /** The header beside which it stands. */
    static String beside(String file) {
        return switch (file) {
            case "ressources", "evenements" -> "titre";
            case "formations" -> "intitule";
            default -> "nom";
        };
    }

    /** What there is to tell; nothing for a row that is there, or of another file. */
    List<NotUnderstood> find(RecordEdit edit) {
        if (edit.row() != null) {
            return List.of();
        }
        return switch (edit.file()) {
            case "personnes" -> told("LIKE_PERSON", duplicates.find(person(edit.changes())).people().stream()
                    .map(each -> called(each.person())));
            case "projets" -> told("LIKE_PROJECT", projects(edit.changes()).projects().stream()
                    .filter(FindDuplicates.LikeProject::closeName)
                    .map(each -> called(each.project().name(), each.project().communeName())));
            case "organisations" -> titled(Kind.ORGANISATION, edit);
            case "ressources" -> titled(Kind.RESOURCE, edit);
            case "evenements" -> titled(Kind.EVENT, edit);
            case "formations" -> titled(Kind.PROGRAMME, edit);
            case "formateurs" -> told("LIKE_PERSON", namesakes
                    .trainers(text(edit.changes(), "prenom"), text(edit.changes(), "nom")).stream()
                    .map(Namesake::called));
            default -> List.of();
        };
    }

    private List<NotUnderstood> titled(Kind kind, RecordEdit edit) {
        return told("LIKE_NAMED", namesakes
                .titled(kind, text(edit.changes(), beside(edit.file())), text(edit.changes(), "le")).stream()
                .map(Namesake::called));
    }

    private static SoughtPerson person(Map<String, Change> said) {
        return new SoughtPerson(text(said, "prenom"), text(said, "nom"), text(said, "courriel"),
                text(said, "telephone"), text(said, "commune"), "");
    }

    private Found projects(Map<String, Change> said) {
        return duplicates.find(new SoughtPerson("", "", "", "", text(said, "commune"), text(said, "nom")));
    }

    private static String text(Map<String, Change> said, String header) {
        Change change = said.get(header);
        return change == null ? "" : change.after();
    }

    private static String called(KnownPerson person) {
        return called(person.name(), person.communeName());
    }

    private static String called(String name, @Nullable String commune) {
        return commune == null ? name : name + " (" + commune + ")";
    }

    private static List<NotUnderstood> told(String kind, Stream<String> found) {
        String names = found.limit(TOLD).collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of(new NotUnderstood(kind, List.of(names)));
    }
}
