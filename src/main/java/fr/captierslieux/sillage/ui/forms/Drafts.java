package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.workspace.Draft;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which form a draft belongs to: a row's own form, or the form of a new row beside the rows that it was opened for. */
final class Drafts {
    /** Who writes; what is written down for a case is found again whoever accompanies it now. */
    private static final String WRITER = "conseiller";
    /** A new row that is opened with a name is that one's alone; so is one call. */
    private static final Set<String> NAMES = Set.of("prenom", "nom", FormFiles.NUMBER);
    /** What a new row of a file is opened with and asks for all the same; a draft of it is that one's alone. */
    private static final Map<String, Set<String>> OFFERED = Map.of("orientations",
            Set.of("reseau", "destination_type"), "modeles_notes", Set.of("code"));

    private Drafts() {
    }

    /** The same request has the same name. */
    static String name(FormRequest request) {
        if (request.row() != null) {
            return request.file() + "#" + request.row();
        }
        Map<String, String> around = new TreeMap<>();
        request.given().forEach((header, text) -> {
            boolean names = isGiven(request, header)
                    ? !header.equals(WRITER)
                    : NAMES.contains(header) || isOffered(request.file(), header);
            if (names && !text.isEmpty()) {
                around.put(header, URLEncoder.encode(text, StandardCharsets.UTF_8));
            }
        });
        return request.file() + "?" + around.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
    }

    /** Whether a field is given once and for all: a row's form opened for another row does not ask for that one. */
    static boolean isGiven(FormRequest request, String header) {
        Optional<ColumnKind> kind = Typing.kind(FormFiles.get(request.file()), header);
        boolean named = kind.filter(ColumnKind.ListName.class::isInstance)
                .or(() -> kind.filter(ColumnKind.ListCode.class::isInstance))
                .or(() -> kind.filter(ColumnKind.NumberName.class::isInstance))
                .or(() -> kind.filter(each -> request.file().equals("situations")
                        && FormFiles.get(request.file()).key().contains(header)))
                .isPresent();
        if (request.row() != null) {
            return named; // rows have the code of an entry
        }
        return request.given().containsKey(header) && !isOffered(request.file(), header)
                && (named || kind.filter(ColumnKind.Reference.class::isInstance).isPresent());
    }

    private static boolean isOffered(String file, String header) {
        return OFFERED.getOrDefault(file, Set.of()).contains(header);
    }

    /** The request that opens the form of a draft, with the keyboard where it was. */
    static FormRequest request(Draft draft) {
        if (draft.row() != null) {
            return new FormRequest(draft.file(), draft.row(), Map.of(), draft.focus());
        }
        Map<String, String> given = new HashMap<>();
        String around = draft.name().substring(draft.name().indexOf('?') + 1);
        for (String pair : List.of(around.split("&"))) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                given.put(pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new FormRequest(draft.file(), null, given, draft.focus());
    }
}
