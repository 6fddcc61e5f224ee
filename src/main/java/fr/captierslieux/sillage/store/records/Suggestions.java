package fr.captierslieux.sillage.store.records;

import fr.captierslieux.sillage.basics.Folding;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.records.Choice;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows that a field of a form may name, as people read them. */
final class Suggestions {
    /** Beyond it a person types another letter. */
    private static final String SUB_STAGES = "sous_stades";
    private static final int READ = 400;

    private final Store store;

    Suggestions(Store store) {
        this.store = store;
    }

    /** Every word typed must begin a word of what is read; those whose first word it begins come first. */
    List<Choice> find(ExchangeFile file, String typed, int limit) {
        List<String> words = Stream.of(Folding.fold(typed).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
                .toList();
        Comparator<Choice> order = Comparator.comparing(choice -> !startsSo(choice, words));
        return list(file, typed, words).stream().filter(choice -> matches(choice, words))
                .sorted(file.name().equals(SUB_STAGES) // they have an order of their own, in which they were read
                        ? order
                        : order.thenComparing(choice -> Folding.fold(choice.label())))
                .limit(limit).toList();
    }

    private static boolean matches(Choice choice, List<String> words) {
        String text = " " + Folding.fold(choice.label() + " " + choice.detail() + " " + choice.code())
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
        return words.stream().allMatch(word -> text.contains(" " + word));
    }

    private static boolean startsSo(Choice choice, List<String> words) {
        return words.isEmpty() || Folding.fold(choice.label()).startsWith(words.getFirst());
    }

    Optional<Choice> describe(ExchangeFile file, String code) {
        return Sql.list(store.connection(), Suggestions::choice, sql(file, 1) + " AND t.code = ?", code).stream()
                .findFirst();
    }

    /** The tables that grow are narrowed in SQL: every word stands in the folded name, or begins the commune as it is written. */
    private List<Choice> list(ExchangeFile file, String typed, List<String> words) {
        String name = switch (file.name()) {
            case "personnes", "projets", "organisations" -> "t.name_folded";
            case "dossiers", "suivis" -> "p.name_folded";
            case "inscriptions" -> words.isEmpty() ? "" : "e.name_folded";
            default -> "";
        };
        if (file.name().equals("taches") && !words.isEmpty()) {
            return tasks(file, words);
        }
        if (name.isEmpty()) {
            // models come first: they are what plans are made from
            String first = switch (file.name()) {
                case "inscriptions" -> " ORDER BY s.starts_on DESC, e.name_folded";
                case "modules" -> " ORDER BY f.title, t.position, t.code";
                case "demi_journees", "evenements" -> " ORDER BY t.held_on DESC, t.code";
                case "instances" -> " ORDER BY t.held_on DESC, t.code";
                case "decisions" -> " ORDER BY m.held_on DESC, t.position";
                case "plans" -> " ORDER BY t.case_id IS NOT NULL, t.title";
                case SUB_STAGES -> " AND coalesce(t.retired, 0) = 0 ORDER BY t.position, t.title, t.code";
                default -> "";
            };
            return Sql.list(store.connection(), Suggestions::choice, sql(file, 0) + first + " LIMIT " + READ);
        }
        String commune = name.substring(0, 2) + "commune";
        List<String> written = Stream.of(typed.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        StringBuilder condition = new StringBuilder();
        List<Object> parameters = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            condition.append(" AND (instr(").append(name).append(", ?) > 0 OR ").append(commune)
                    .append(" IN (SELECT code FROM place WHERE name LIKE ? || '%'))");
            parameters.add(words.get(i));
            parameters.add(written.size() == words.size() ? escaped(written.get(i)) : words.get(i));
        }
        return Sql.list(store.connection(), Suggestions::choice,
                sql(file, 0) + condition + " ORDER BY " + name + " LIMIT " + READ, parameters.toArray());
    }

    /** By the words of their titles, as search finds them. */
    private List<Choice> tasks(ExchangeFile file, List<String> words) {
        String match = words.stream().map(word -> '"' + word + "\"*").collect(Collectors.joining(" AND "));
        return Sql.list(store.connection(), Suggestions::choice, sql(file, 0)
                + " AND t.rid IN (SELECT rowid FROM task_search WHERE task_search MATCH ?) LIMIT " + READ,
                "{title} : (" + match + ")");
    }

    private static String escaped(String word) {
        return word.replace("%", "").replace("_", "");
    }

    private static Choice choice(ResultSet line) throws SQLException {
        String detail = line.getString(3);
        return new Choice(line.getString(1), line.getString(2), detail == null ? "" : detail);
    }

    /** @param deleted 0 for rows that are offered, 1 for those in the bin as well */
    private static String sql(ExchangeFile file, int deleted) {
        return select(file) + " WHERE t.deleted <= " + deleted;
    }

    private static String select(ExchangeFile file) {
        return switch (file.name()) {
            case "personnes" -> "SELECT t.code, t.first_name || ' ' || t.last_name, l.name FROM person t"
                    + " LEFT JOIN place l ON l.code = t.commune";
            case "projets" -> "SELECT t.code, t.name, l.name FROM project t"
                    + " LEFT JOIN place l ON l.code = t.commune";
            case "dossiers" -> "SELECT t.code, p.name, n.name || ', ' || t.first_contact_on FROM support_case t"
                    + " JOIN project p ON p.id = t.project_id JOIN member_network n ON n.id = t.network_id";
            case "conseillers" -> "SELECT t.code, t.first_name || ' ' || t.last_name, n.name FROM advisor t"
                    + " JOIN member_network n ON n.id = t.network_id";
            case "organisations" -> "SELECT t.code, t.name, l.name FROM organisation t"
                    + " LEFT JOIN place l ON l.code = t.commune";
            case "plans" -> "SELECT t.code, t.title, p.name FROM support_plan t"
                    + " LEFT JOIN support_case c ON c.id = t.case_id LEFT JOIN project p ON p.id = c.project_id";
            case "taches" -> "SELECT t.code, t.title, s.title FROM task t"
                    + " LEFT JOIN support_plan s ON s.id = t.plan_id";
            case "suivis" -> "SELECT t.code, p.name, t.held_on FROM follow_up t JOIN support_case c ON c.id = t.case_id"
                    + " JOIN project p ON p.id = c.project_id";
            case SUB_STAGES -> "SELECT t.code, t.title, t.stage FROM sub_stage t";
            case "reseaux" -> "SELECT t.code, t.name, '' FROM member_network t";
            case "conventions" -> "SELECT t.code, t.title, t.funder FROM funding_agreement t";
            case "formations" -> "SELECT t.code, t.title, t.provider FROM training_programme t";
            case "sessions" ->
                "SELECT t.code, f.title || coalesce(' ' || t.number, ''), t.starts_on FROM training_session t"
                        + " JOIN training_programme f ON f.id = t.programme_id";
            case "modules" -> "SELECT t.code, t.title, f.title FROM training_module t"
                    + " JOIN training_programme f ON f.id = t.programme_id";
            case "formateurs" -> "SELECT t.code, t.first_name || ' ' || t.last_name, t.organisation FROM trainer t";
            case "inscriptions" -> "SELECT t.code, e.first_name || ' ' || e.last_name,"
                    + " f.title || coalesce(' ' || s.number, '') || ', ' || s.starts_on FROM enrolment t"
                    + " JOIN person e ON e.id = t.person_id JOIN training_session s ON s.id = t.session_id"
                    + " JOIN training_programme f ON f.id = s.programme_id";
            case "demi_journees" -> "SELECT t.code, f.title || coalesce(' ' || s.number, ''),"
                    + " t.held_on || coalesce(' ' || t.starts_at, '') FROM half_day t"
                    + " JOIN training_session s ON s.id = t.session_id JOIN training_programme f ON f.id = s.programme_id";
            case "groupes" -> "SELECT t.code, t.name, d.name FROM working_group t"
                    + " LEFT JOIN department d ON d.code = t.department";
            case "instances" -> "SELECT t.code, coalesce(t.title, g.name, t.body), t.held_on FROM governance_meeting t"
                    + " LEFT JOIN working_group g ON g.id = t.group_id";
            case "decisions" -> "SELECT t.code, substr(t.text, 1, 120), m.held_on FROM decision t"
                    + " JOIN governance_meeting m ON m.id = t.meeting_id";
            case "evenements" -> "SELECT t.code, t.title, t.held_on FROM event t";
            case "ressources" -> "SELECT t.code, t.title, '' FROM \"" + file.entity()
                    + "\" t";
            default -> "SELECT t.code, t.code, '' FROM \"" + file.entity() + "\" t";
        };
    }
}
