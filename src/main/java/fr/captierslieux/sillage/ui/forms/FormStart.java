package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.records.OwnField;
import fr.captierslieux.sillage.records.RecordState;
import fr.captierslieux.sillage.workspace.Draft;
import fr.captierslieux.sillage.workspace.Profile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a form needs before it can be shown, read at once.
 *
 * @param state    the row; null for a new one, or when there is none any more
 * @param own      fields of one's own
 * @param lists    the lists as the network uses them
 * @param defaults what a new row says from the beginning
 * @param draft    what was typed before and not saved; null for none
 * @param labels   how the rows read that fields name, by file and code
 */
record FormStart(@Nullable RecordState state, List<OwnField> own, NetworkLists lists,
        Map<String, String> defaults, @Nullable Draft draft, Map<String, Map<String, Choice>> labels) {
    /** Whether a field can name anything: without sub-stages nobody is asked for one. */
    boolean asks(ColumnKind kind) {
        return !(kind instanceof ColumnKind.Reference reference && reference.file().equals("sous_stades"))
                || lists.rows().stream().anyMatch(row -> row.list().equals(NetworkLists.SUB_STAGES) && !row.inBin());
    }

    /** What setting keeps the last choice of a field. */
    static final String LAST = "last-choice";
    /** Fields that a new row takes over from the one written before. */
    private static final int SAME_NAME = 20;
    private static final Map<String, List<String>> REMEMBERED = Map.of("suivis", List.of("type", "mode"));
    private static final Map<String, String> TODAY = Map.of("suivis", "le", "orientations", "le", "dossiers",
            "premier_contact_le", "stades", "le", "visions", "le", "emplois", "constate_le", "rendez_vous", "le",
            FormFiles.CONTACT, "le", FormFiles.INTERVIEW, "le", "evaluations", "le");
    /** What state a new row is in, until somebody says otherwise. */
    private static final Map<String, String> FIRST_STATE = Map.of("rendez_vous", "PREVU", FormFiles.ENROLMENT,
            "INSCRIT",
            "sessions", "PROJET",
            "inscriptions", "INSCRIT", "financements_formation", "DEMANDE");
    /** What a call is, until somebody says otherwise. */
    private static final Map<String, String> CALL = Map.of("type", "APPEL", "mode", "TELEPHONE", "duree_min", "15");

    static FormStart read(FormUseCases useCases, FormRequest request, Clock clock) {
        RowId row = request.row();
        RecordState state = state(useCases, request).orElse(null);
        Draft draft = useCases.drafts().find(Drafts.name(request)).orElse(null);
        Map<String, String> defaults = row == null ? defaults(useCases, request, clock) : Map.of();
        boolean several = FormFiles.isOfSeveral(FormFiles.get(request.file()));
        FormStart start = new FormStart(state,
                several ? List.of() : useCases.open().listOwnFields(request.file()),
                useCases.open().lists(), defaults, draft, Map.of());
        return start.labelled(useCases, FormFiles.get(request.file()));
    }

    /** What is there already; empty for a new row. */
    static Optional<RecordState> state(FormUseCases useCases, FormRequest request) {
        RowId row = request.row();
        if (row != null) {
            return useCases.open().open(request.file(), row);
        }
        return request.file().equals(FormFiles.INTERVIEW)
                ? InterviewEdits.state(useCases.open(), request.given().getOrDefault(FormFiles.CASE, ""))
                : Optional.empty();
    }

    /** Headers whose last choice is kept. */
    static List<String> remembered(String file) {
        return REMEMBERED.getOrDefault(file, List.of());
    }

    static String setting(String file, String header) {
        return LAST + "-" + file + "-" + header;
    }

    private static Map<String, String> defaults(FormUseCases useCases, FormRequest request, Clock clock) {
        Map<String, String> defaults = new HashMap<>();
        String today = TODAY.get(request.file());
        if (today != null) {
            defaults.put(today, LocalDate.now(clock).toString());
        }
        String state = FIRST_STATE.get(request.file());
        if (state != null) {
            defaults.put("statut", state);
        }
        if (request.file().equals(FormFiles.CONTACT)) {
            defaults.putAll(CALL);
        }
        if (request.file().equals(FormFiles.INTERVIEW)) {
            defaults.put("duree_min", "60");
        }
        Map<String, String> settings = useCases.setUp().readAll();
        for (String header : remembered(request.file())) {
            String last = settings.getOrDefault(setting(request.file(), header), "");
            if (!last.isEmpty()) {
                defaults.put(header, last);
            }
        }
        useCases.introduce().find().ifPresent(profile -> ofProfile(useCases, request.file(), profile, defaults));
        defaults.putAll(request.given());
        return defaults;
    }

    /** The advisor who has the profile's name, and the profile's network. */
    private static void ofProfile(FormUseCases useCases, String file, Profile profile, Map<String, String> defaults) {
        ExchangeFile format = FormFiles.get(file);
        if (format.findColumn("conseiller").isPresent()) {
            List<Choice> named = useCases.open().suggest("conseillers", profile.person(), SAME_NAME).stream()
                    .filter(choice -> choice.label().equalsIgnoreCase(profile.person())).toList();
            String network = profile.network() == null
                    ? ""
                    : useCases.open().describe("reseaux", List.of(profile.network())).values().stream()
                            .map(Choice::label).findFirst().orElse("");
            // one name in two networks is two advisors: the profile's network tells which, or nobody does
            named.stream().filter(choice -> named.size() == 1 || choice.detail().equals(network)).findFirst()
                    .ifPresent(choice -> defaults.put("conseiller", choice.code()));
        }
        if (List.of("dossiers", FormFiles.CONTACT).contains(file) && profile.network() != null) {
            defaults.put("reseau", profile.network());
        }
    }

    private FormStart labelled(FormUseCases useCases, ExchangeFile file) {
        Map<String, Map<String, Choice>> found = new LinkedHashMap<>();
        file.columns().forEach(column -> {
            String named = switch (column.kind()) {
                case ColumnKind.Reference reference -> reference.file();
                case ColumnKind.ReferenceList reference -> reference.file();
                default -> "";
            };
            List<String> codes = texts(column.header()).flatMap(text -> List.of(text.split("\\|")).stream())
                    .filter(code -> !code.isEmpty() && !code.startsWith(Typing.OPEN) && !NewPerson.isNew(code))
                    .distinct().toList();
            if (!named.isEmpty() && !codes.isEmpty()) {
                found.computeIfAbsent(named, each -> new HashMap<>()).putAll(useCases.open().describe(named, codes));
            }
        });
        return new FormStart(state, own, lists, defaults, draft, found);
    }

    private java.util.stream.Stream<String> texts(String header) {
        return java.util.stream.Stream.of(state == null ? "" : state.text(header), defaults.getOrDefault(header, ""),
                drafted(header).map(Draft.Field::typed).orElse(""));
    }

    /** What the draft has of a field. */
    Optional<Draft.Field> drafted(String header) {
        return draft == null
                ? Optional.empty()
                : draft.fields().stream().filter(field -> field.header().equals(header)).findFirst();
    }
}
