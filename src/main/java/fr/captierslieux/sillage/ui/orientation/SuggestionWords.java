package fr.captierslieux.sillage.ui.orientation;

import fr.captierslieux.sillage.orientation.Criterion;
import fr.captierslieux.sillage.orientation.Earlier;
import fr.captierslieux.sillage.orientation.Need;
import fr.captierslieux.sillage.orientation.NetworkPicture;
import fr.captierslieux.sillage.orientation.Reason;
import fr.captierslieux.sillage.orientation.Suggestion;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Suggestions in words: who, each reason with what it rests on, and what an orientation that follows them says. */
public final class SuggestionWords {
    private static final int THEMES_SAID = 3;

    private final Words words;
    private final Written written;
    private final Clock clock;

    public SuggestionWords(Words words, Clock clock) {
        this.words = words;
        this.written = new Written(words);
        this.clock = clock;
    }

    Words words() {
        return words;
    }

    /** Who it is. */
    public String name(Suggestion suggestion) {
        return switch (suggestion.destination()) {
            case Suggestion.Member member -> member.network().name();
            case Suggestion.Outside outside -> words.label("destination_kind", outside.kind());
        };
    }

    /** What kind of network, and where; of a destination how it is usually called here. */
    String kind(Suggestion suggestion) {
        return switch (suggestion.destination()) {
            case Suggestion.Member member -> kind(member.network());
            case Suggestion.Outside outside -> outside.usualName().isEmpty()
                    ? ""
                    : words.get("orientation.usual-name", outside.usualName(), outside.times());
        };
    }

    private String kind(NetworkPicture network) {
        String kind = words.get("orientation.network-kind", lower(words.label("network_kind", network.kind())));
        return network.departments().size() == 1
                ? words.get("orientation.with", kind, in(network.departments().getFirst()))
                : kind;
    }

    /** « en Mayenne ». */
    private String in(String department) {
        String named = "orientation.in." + department;
        return words.has(named) ? words.get(named) : words.get("orientation.in-other", department);
    }

    /** What a reason is about: « Territoire ». */
    String about(Reason reason) {
        return reason instanceof Reason.Situation situation
                ? words.get("orientation.criterion." + situation.criterion())
                : words.get("orientation.about." + reason.about());
    }

    /** What a reason rests on. */
    String text(Reason reason, Need need) {
        return switch (reason) {
            case Reason.IsReferent is -> words.get("orientation.reason.referent", in(is.department()), day(is.since()));
            case Reason.WorksIn works -> words.get("orientation.reason.in", in(works.department()));
            case Reason.WorksInPartOf works -> words.get("orientation.reason.in-part", in(works.department()));
            case Reason.WorksAcross works ->
                words.get("orientation.reason.across", in(works.department()), works.count() - 1);
            case Reason.WorksBeside works ->
                words.get("orientation.reason.beside", in(works.department()), works.epci());
            case Reason.WorksElsewhere works -> words.get("orientation.reason.elsewhere",
                    works.departments().stream().map(this::in).collect(Collectors.joining(", ")));
            case Reason.KnowsThemes knows -> words.get("orientation.reason.themes",
                    knows.themes().stream().map(this::named).collect(Collectors.joining(", ")));
            case Reason.KnowsOtherThemes knows ->
                words.get("orientation.reason.other-themes", themes(knows.themes().stream()));
            case Reason.Situation situation -> situation(situation, need);
            case Reason.WasOriented was -> earlier(was.earlier());
            case Reason.IsThere is -> there(is);
            case Reason.AccompaniesNobody ignored -> words.get("orientation.reason.accompanies-nobody");
            case Reason.HasNoAdviser ignored -> words.get("orientation.reason.no-adviser");
            case Reason.Answered answered -> words.get("orientation.reason.answered", answered.answers().accepted(),
                    answered.answers().answered(),
                    number((double) answered.answers().days() / answered.answers().answered()));
            case Reason.Carries carries -> words.get("orientation.reason.load", carries.load().openCases(),
                    carries.load().advisors(), number(carries.load().each()), number(carries.usual()));
        };
    }

    private String situation(Reason.Situation situation, Need need) {
        boolean with = situation.value().equals(Criterion.WITH);
        String said = switch (situation.criterion()) {
            case JOBS -> with
                    ? words.get("orientation.jobs.some", written.decimal(need.jobsFteE4()))
                    : words.get("orientation.jobs.none");
            case FUNDING -> words.get(with ? "orientation.funding.some" : "orientation.funding.none");
            default -> words.label(situation.criterion().list(), situation.value());
        };
        return situation.isFor() ? said : words.get("orientation.reason.against", said);
    }

    private String earlier(Earlier earlier) {
        String result = earlier.result();
        if (result == null || result.equals("EN_ATTENTE")) {
            return words.get("orientation.reason.awaited", day(earlier.on()));
        }
        return words.get("orientation.reason.oriented", day(earlier.on()),
                lower(words.label("orientation_result", result)));
    }

    private String there(Reason.IsThere is) {
        String what = is.role().isEmpty()
                ? words.get("orientation.reason.own-case")
                : words.get("orientation.reason.partner", lower(words.label("partner_role", is.role())));
        return is.since() == null
                ? what
                : words.get("orientation.with", what, words.get("casefile.since", day(is.since())));
    }

    /** A theme, with how often it was named where that is more than once. */
    private String named(Need.NeedTheme theme) {
        String label = words.label("theme", theme.theme());
        return theme.times() > 1 ? words.get("orientation.theme-times", label, theme.times()) : label;
    }

    private String themes(Stream<String> codes) {
        return codes.map(code -> words.label("theme", code)).collect(Collectors.joining(", "));
    }

    private String day(LocalDate date) {
        return written.day(date, LocalDate.now(clock));
    }

    private String number(double value) {
        return written.number(BigDecimal.valueOf(value), value < 10 ? 1 : 0);
    }

    private String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(words.locale()) + text.substring(1);
    }

    /** All of it as one sentence. */
    String spoken(Suggestion suggestion, Need need) {
        List<String> parts = new ArrayList<>(
                List.of(words.get("orientation.spoken", suggestion.rank(), name(suggestion)), kind(suggestion)));
        told(parts, "orientation.spoken.for", suggestion, need, true);
        told(parts, "orientation.spoken.against", suggestion, need, false);
        parts.removeIf(String::isEmpty);
        return String.join(". ", parts);
    }

    private void told(List<String> parts, String key, Suggestion suggestion, Need need, boolean isFor) {
        String reasons = suggestion.reasons().stream().filter(each -> each.isFor() == isFor)
                .map(each -> text(each, need)).collect(Collectors.joining("; "));
        if (!reasons.isEmpty()) {
            parts.add(words.get(key, reasons));
        }
    }

    /** What the need is: the place, the stage, the themes; each a short fact. */
    List<String> facts(Need need) {
        List<String> facts = new ArrayList<>();
        Need.Place place = need.place();
        if (place != null) {
            facts.add(place.epci() == null ? place.commune() : place.commune() + ", " + place.epci());
        }
        need.values(Criterion.STAGE).forEach(stage -> facts.add(words.label("stage", stage)));
        need.themes().stream().limit(2L * THEMES_SAID).forEach(each -> facts.add(words.label("theme", each.theme())));
        return facts;
    }

    /** The motive of an orientation that follows a suggestion: the need, and why there. Nothing of load or of other cases. */
    public String motive(Suggestion suggestion, Need need) {
        List<String> parts = new ArrayList<>();
        Need.Place place = need.place();
        String stage = need.values(Criterion.STAGE).stream().map(each -> words.label("stage", each)).findFirst()
                .orElse("");
        if (place != null) {
            parts.add(stage.isEmpty()
                    ? place.commune()
                    : words.get("orientation.motive.place", place.commune(), lower(stage)));
        }
        List<String> themes = suggestion.reasons().stream().flatMap(SuggestionWords::shared).toList();
        if (themes.isEmpty()) {
            themes = need.values(Criterion.THEME).stream().limit(THEMES_SAID).toList();
        }
        if (!themes.isEmpty()) {
            parts.add(words.get("orientation.motive.need", themes(themes.stream())));
        }
        suggestion.reasons().stream().filter(each -> each.isFor() && isMotive(each))
                .forEach(each -> parts.add(each instanceof Reason.Situation
                        ? words.get("casefile.pair", about(each), lower(text(each, need)))
                        : text(each, need)));
        return parts.stream().map(each -> each + ".").collect(Collectors.joining(" "));
    }

    private static Stream<String> shared(Reason reason) {
        if (reason instanceof Reason.KnowsThemes knows) {
            return knows.themes().stream().map(Need.NeedTheme::theme);
        }
        return reason instanceof Reason.Situation situation && situation.criterion() == Criterion.THEME
                && situation.isFor() ? Stream.of(situation.value()) : Stream.empty();
    }

    private static boolean isMotive(Reason reason) {
        return switch (reason) {
            case Reason.IsReferent ignored -> true;
            case Reason.WorksIn ignored -> true;
            case Reason.Situation situation ->
                situation.criterion() != Criterion.THEME && situation.criterion() != Criterion.STAGE
                        && situation.criterion() != Criterion.HOLDER;
            default -> false;
        };
    }
}
