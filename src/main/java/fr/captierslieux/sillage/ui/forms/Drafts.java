package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.workspace.Draft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which form a draft belongs to: a row's own form, or the form of a new row beside the rows that it was opened for. */
final class Drafts {
    private Drafts() {
    }

    /** The same request has the same name. */
    static String name(FormRequest request) {
        if (request.row() != null) {
            return request.file() + "#" + request.row();
        }
        Map<String, String> around = new TreeMap<>();
        request.given().forEach((header, text) -> {
            if (isGiven(request, header)) {
                around.put(header, text);
            }
        });
        return request.file() + "?" + around.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
    }

    /** Whether a field is given once and for all: a row's form opened for another row does not ask for that one. */
    static boolean isGiven(FormRequest request, String header) {
        return request.row() == null && request.given().containsKey(header)
                && Typing.kind(ExchangeFormat.getFile(request.file()), header)
                        .filter(ColumnKind.Reference.class::isInstance).isPresent();
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
                given.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new FormRequest(draft.file(), null, given, draft.focus());
    }
}
