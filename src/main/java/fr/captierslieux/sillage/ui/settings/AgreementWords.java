package fr.captierslieux.sillage.ui.settings;

import fr.captierslieux.sillage.agreements.Agreement;
import fr.captierslieux.sillage.agreements.Agreement.Reporting;
import fr.captierslieux.sillage.agreements.Agreement.Target;
import fr.captierslieux.sillage.agreements.DueReport;
import fr.captierslieux.sillage.agreements.ListAgreements.Standing;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.settings.SettingLine.Detail;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Agreements in words: each over what it promises. */
final class AgreementWords {
    static final String FILE = "conventions";
    static final String TARGETS = "objectifs";
    private static final int PLACES = 2;

    private final Words words;
    private final Written written;

    AgreementWords(Words words) {
        this.words = words;
        this.written = new Written(words);
    }

    List<SettingLine> lines(Section section, Standing standing) {
        List<SettingLine> lines = new ArrayList<>();
        for (Agreement agreement : standing.agreements()) {
            lines.add(agreement(section, agreement, standing));
            agreement.targets().forEach(target -> lines.add(target(section, agreement, target)));
        }
        return lines;
    }

    private SettingLine agreement(Section section, Agreement agreement, Standing standing) {
        LocalDate today = standing.today();
        List<DueReport> due = standing.due().stream().filter(each -> each.agreement().equals(agreement.code()))
                .toList();
        String reports = agreement.reports().map(each -> reports(each, today))
                .orElse(words.get("settings.agreement.no-reports"));
        String days = days(agreement, today);
        String owed = due.stream().map(each -> words.get("settings.agreement.due", written.period(each.period(), today),
                written.day(each.dueOn(), today))).collect(Collectors.joining("\n"));
        return new SettingLine(section, FILE + " " + agreement.code().value(), agreement.title(), agreement.funder(),
                days, due.isEmpty() ? "" : words.get("settings.agreement.owed", due.size()), false,
                List.of(new Detail(words.get("form.field.financeur"), agreement.funder()),
                        new Detail(words.get("settings.agreement.days"), days.isEmpty() ? null : days),
                        new Detail(words.get("form.field.rapports"), reports),
                        new Detail(words.get("settings.agreement.targets"),
                                words.get("settings.agreement.target-count", agreement.targets().size())),
                        new Detail(words.get("settings.fact.code"), agreement.code().value())),
                owed, FormRequest.edit(FILE, agreement.row()));
    }

    private String reports(Reporting reporting, LocalDate today) {
        String every = words.get("settings.agreement.every." + reporting.every());
        String within = words.get("settings.agreement.within", reporting.withinDays());
        return reporting.from() == null
                ? every + ", " + within
                : words.get("settings.agreement.from", every + ", " + within, written.day(reporting.from(), today));
    }

    private String days(Agreement agreement, LocalDate today) {
        LocalDate from = agreement.startsOn();
        LocalDate to = agreement.endsOn();
        if (from == null) {
            return to == null ? "" : words.get("settings.agreement.until", written.day(to, today));
        }
        return to == null
                ? words.get("settings.agreement.since", written.day(from, today))
                : written.day(from, today) + " – " + written.day(to, today);
    }

    private SettingLine target(Section section, Agreement agreement, Target target) {
        String label = target.indicator() + " · " + words.get("indicator." + target.indicator() + ".label");
        String value = written.number(target.value(), PLACES);
        String year = String.valueOf(target.year());
        return new SettingLine(section, TARGETS + " " + target.row(), label, year, value, "", false,
                List.of(new Detail(words.get("settings.agreement.of"), agreement.title()),
                        new Detail(words.get("form.field.indicateur"), label),
                        new Detail(words.get("form.field.annee"), year),
                        new Detail(words.get("form.field.cible"),
                                value + " " + words.get("indicator." + target.indicator() + ".unit"))),
                "", FormRequest.edit(TARGETS, target.row()), 1);
    }

    /** A target that is to be added to the agreement that is looked at, or to the one of the target that is looked at. */
    static FormRequest newTarget(SettingLine line, Standing standing) {
        String code = line.level() == 0
                ? line.code().substring(FILE.length() + 1)
                : standing.agreements().stream()
                        .filter(each -> each.targets().stream()
                                .anyMatch(target -> line.code().equals(TARGETS + " " + target.row())))
                        .findFirst().orElseThrow().code().value();
        return new FormRequest(TARGETS, null,
                Map.of("convention", code, "annee", String.valueOf(standing.today().getYear())), "indicateur");
    }
}
