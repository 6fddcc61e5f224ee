package fr.captierslieux.sillage.store.exchange;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.ExchangeColumn;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.exchange.ExchangeFormat;
import fr.captierslieux.sillage.lists.ListNames;
import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.lists.ShippedLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Random lawful rows of every file: what a test puts in, and what it expects to come out when nothing is changed on the way. */
public final class RandomNetwork {
    private static final List<String> TEXTS = List.of("simple", " des blancs ", "guillemets \" et \"\"",
            "point;virgule", "deux\nlignes\n", "=1+1", "+33", "-1", "@x",
            "emoji 🙂👩‍👩‍👧", "œuvre d’Ève", "\ttab", "'", "a|b", "--", "É".repeat(4_000), "x\"\n;=🙂".repeat(700));
    private static final List<String> COMMUNES = List.of("44109", "49007", "85113", "75056", "2A004", "97411", "01015",
            "49126", "14666");

    private static final List<String> OPEN_LISTS = ShippedLists.listAll().stream().filter(list -> list.open())
            .map(list -> ListNames.exchanged(list.name())).toList();

    private final Random random;
    /** File to rows, a row being header to cell. */
    private final Map<String, List<Map<String, String>>> files = new LinkedHashMap<>();

    public RandomNetwork(long seed, int size) {
        random = new Random(seed);
        Set<ExchangeFile> order = new LinkedHashSet<>();
        ExchangeFormat.files().forEach(file -> after(file, order));
        for (ExchangeFile file : order) {
            if (!file.name().equals("champs")) {
                files.put(file.name(), rows(file, 1 + random.nextInt(size)));
            }
        }
    }

    /** A file comes after those whose rows it names. */
    private static void after(ExchangeFile file, Set<ExchangeFile> order) {
        for (ExchangeColumn column : file.columns()) {
            String named = switch (column.kind()) {
                case ColumnKind.Reference reference -> reference.file();
                case ColumnKind.ReferenceList reference -> reference.file();
                default -> file.name();
            };
            if (!named.equals(file.name())) {
                after(ExchangeFormat.getFile(named), order);
            }
        }
        order.add(file);
    }

    public Map<String, List<Map<String, String>>> files() {
        return files;
    }

    private List<Map<String, String>> rows(ExchangeFile file, int count) {
        List<Map<String, String>> rows = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (ExchangeColumn column : file.columns()) {
                row.put(column.header(), cell(file, column, i, rows));
            }
            lawful(file.name(), row, rows);
            if (keys.add(key(file, row))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String key(ExchangeFile file, Map<String, String> row) {
        String key = file.key().stream().map(row::get).collect(Collectors.joining("\u0000"));
        return switch (file.name()) {
            case "demi_journees" -> at(row, "session") + at(row, "le") + at(row, "moment");
            case "inscriptions" -> at(row, "session") + at(row, "personne");
            default -> key;
        };
    }

    private String cell(ExchangeFile file, ExchangeColumn column, int number, List<Map<String, String>> rows) {
        if (!column.isRequired() && random.nextInt(3) == 0) {
            return column.presence() == ExchangeColumn.Presence.ONE_WHEN_EMPTY ? "1" : "";
        }
        return switch (column.kind()) {
            case ColumnKind.Text ignored -> oneOf(TEXTS);
            case ColumnKind.OwnCode ignored ->
                file.name().substring(0, 2) + oneOf(List.of("-", "_", "A", "z")) + number;
            case ColumnKind.Reference reference ->
                reference.file().equals(file.name()) ? earlier(rows) : code(reference.file());
            case ColumnKind.ReferenceList reference -> code(reference.file());
            case ColumnKind.Day ignored -> day();
            case ColumnKind.TimeOfDay ignored -> "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
            case ColumnKind.Whole whole ->
                String.valueOf(whole.min() + random.nextLong(Math.min(2_000, whole.max() - whole.min() + 1)));
            case ColumnKind.Decimal decimal -> decimal.places() == 1 ? mark() : decimal();
            case ColumnKind.YesNo ignored -> random.nextBoolean() ? "O" : "N";
            case ColumnKind.Coded coded -> oneOf(ShippedLists.get(coded.list()).codes());
            case ColumnKind.CodedList coded -> entries(ShippedLists.get(coded.list()).codes());
            case ColumnKind.TextList ignored -> entries(List.of("Numérique", "a;b", "\"", "éco-construction"));
            case ColumnKind.CommuneCode ignored -> oneOf(COMMUNES);
            case ColumnKind.DepartmentCode ignored -> oneOf(List.of("44", "49", "01", "2A", "974"));
            case ColumnKind.DepartmentList ignored -> entries(List.of("44", "49", "01", "2A", "974"));
            case ColumnKind.Email ignored -> oneOf(List.of("a@b.fr", "prenom.nom@exemple.org"));
            case ColumnKind.IndicatorCode ignored -> oneOf(List.of("A1", "C5P", "G7"));
            case ColumnKind.FileName ignored -> "projets";
            case ColumnKind.NumberName ignored -> oneOf(SetNumber.codes());
            case ColumnKind.ListName ignored -> oneOf(OPEN_LISTS);
            case ColumnKind.ListCode ignored -> oneOf(List.of("AUTRE", "VISIO", "MEDIATION", "NOTRE_ENTREE"));
        };
    }

    /** Puts right what two cells say against each other. */
    private void lawful(String file, Map<String, String> row, List<Map<String, String>> before) {
        order(row, "debut", "fin");
        order(row, "le", "fin_le");
        order(row, "le", "resultat_le");
        order(row, "envoyee_le", "repondu_le");
        if (file.equals("dossiers")) {
            order(row, "premier_contact_le", "premier_entretien_le");
            order(row, "premier_contact_le", "cloture_le");
            order(row, "accompagnement_debut", "cloture_le");
            row.put("issue", at(row, "cloture_le").isEmpty() ? "" : oneOf(ShippedLists.get("outcome").codes()));
        }
        if (file.equals("plans") && !at(row, "dossier").isEmpty() && at(row, "debut").isEmpty()) {
            row.put("debut", at(row, "fin").isEmpty() ? day() : at(row, "fin"));
        }
        if (file.equals("stades") && !at(row, "sous_stade").isEmpty()) {
            row.put("stade", at(find("sous_stades", at(row, "sous_stade")), "stade"));
        }
        if (file.equals("situations") && at(row, "pour").isEmpty()) {
            row.put("pour", "7"); // a row that says nothing is left out
        }
        if (file.equals("reglages")) {
            row.put("valeur", String.valueOf(1 + random.nextInt(100))); // within the bounds of whatever it sets
        }
        if (file.equals("listes") && at(row, "libelle_fr").isEmpty()) {
            row.put("libelle_fr", oneOf(TEXTS)); // a row that says nothing is left out
        }
        if (file.equals("taches")) {
            lawfulTask(row, before);
        }
        if (file.equals("demi_journees")) {
            Map<String, String> session = find("sessions", at(row, "session"));
            row.put("le", random.nextBoolean() ? at(session, "debut") : at(session, "fin"));
            row.put("module_formation", earlier(of("modules").stream()
                    .filter(each -> at(each, "formation").equals(at(session, "formation"))).toList()));
        }
        if (file.equals("evaluations") && !List.of("ACQUIS", "CERTIFICATION").contains(at(row, "type"))) {
            row.put("reussi", "");
        }
        if (file.equals("financements_formation")) {
            boolean invoiced = List.of("FACTURE", "PAYE").contains(at(row, "statut"));
            row.put("facture_le", invoiced ? day() : "");
        }
        if (file.equals("presences")) {
            String session = at(find("inscriptions", at(row, "inscription")), "session");
            List<Map<String, String>> halfDays = of("demi_journees").stream()
                    .filter(each -> at(each, "session").equals(session)).toList();
            if (halfDays.isEmpty()) {
                Map<String, String> halfDay = of("demi_journees").getFirst();
                halfDay.put("session", session);
                halfDay.put("module_formation", "");
                halfDay.put("le", at(find("sessions", session), "debut"));
                of("demi_journees").removeIf(each -> !each.equals(halfDay) && at(each, "session").equals(session));
                before.removeIf(each -> at(each, "demi_journee").equals(at(halfDay, "code")));
                halfDays = List.of(halfDay);
            }
            row.put("demi_journee", halfDays.get(random.nextInt(halfDays.size())).get("code"));
        }
    }

    /** A task of a model has no day, one of a plan is of its case, and a sequence stays within a plan. */
    private void lawfulTask(Map<String, String> task, List<Map<String, String>> before) {
        if (!at(task, "plan").isEmpty()) {
            String supportCase = at(find("plans", at(task, "plan")), "dossier");
            if (supportCase.isEmpty()) {
                List.of("dossier", "echeance", "fait_le").forEach(header -> task.put(header, ""));
            } else if (!at(task, "dossier").isEmpty()) {
                task.put("dossier", supportCase);
            }
        }
        task.put("apres", random.nextInt(3) == 0
                ? ""
                : earlier(before.stream().filter(each -> at(each, "plan").equals(at(task, "plan"))).toList()));
    }

    private static void order(Map<String, String> row, String first, String last) {
        String from = row.get(first);
        String to = row.get(last);
        if (from != null && to != null && !from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0) {
            row.put(last, from);
        }
    }

    private Map<String, String> find(String file, String code) {
        return of(file).stream().filter(row -> at(row, "code").equals(code)).findFirst().orElseThrow();
    }

    private String code(String file) {
        return at(oneOf(of(file)), "code");
    }

    private String earlier(List<Map<String, String>> rows) {
        return rows.isEmpty() ? "" : at(oneOf(rows), "code");
    }

    private List<Map<String, String>> of(String file) {
        return Objects.requireNonNull(files.get(file));
    }

    /** A cell that a row has. */
    static String at(Map<String, String> row, String header) {
        return Objects.requireNonNull(row.get(header));
    }

    private String day() {
        return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_300)).toString();
    }

    private String mark() {
        return random.nextBoolean() ? "10" : random.nextInt(10) + "." + (1 + random.nextInt(9));
    }

    private String decimal() {
        String whole = String.valueOf(random.nextInt(100_000));
        return switch (random.nextInt(4)) {
            case 0 -> whole;
            case 1 -> whole + "." + (1 + random.nextInt(9));
            default -> whole + ".%03d%d".formatted(random.nextInt(1_000), 1 + random.nextInt(9));
        };
    }

    private String entries(List<String> from) {
        List<String> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return String.join("|", shuffled.subList(0, 1 + random.nextInt(Math.min(3, shuffled.size()))));
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /**
     * A value for a cell that no rule ties to another: the cell is left empty, cleared, or says something else.
     *
     * @return null when the column is not of that kind
     */
    static @Nullable String change(Random random, ExchangeFile file, ExchangeColumn column) {
        if (column.presence() != ExchangeColumn.Presence.OPTIONAL || file.isKey(column)
                || List.of("libelle_fr", "reussi").contains(column.header())) {
            return null;
        }
        String value = switch (column.kind()) {
            case ColumnKind.Text ignored -> TEXTS.get(random.nextInt(TEXTS.size()));
            case ColumnKind.Email ignored -> "autre@exemple.fr";
            case ColumnKind.YesNo ignored -> random.nextBoolean() ? "O" : "N";
            case ColumnKind.Decimal decimal -> decimal.places() == 1 ? "7.5" : random.nextInt(100) + ".25";
            case ColumnKind.CommuneCode ignored -> COMMUNES.get(random.nextInt(COMMUNES.size()));
            case ColumnKind.TextList ignored -> "un|deux";
            default -> null;
        };
        return value == null ? null : random.nextInt(3) == 0 ? "-" : random.nextInt(3) == 0 ? "" : value;
    }
}
