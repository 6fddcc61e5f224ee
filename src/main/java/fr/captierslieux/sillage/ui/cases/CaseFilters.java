package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.cases.CaseChoices;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.lists.NetworkLists;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.ui.controls.FilterChip;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import fr.captierslieux.sillage.ui.lists.FilterBar;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What narrows the list of cases: a text, and a chip for each thing that cases can be told apart by. */
final class CaseFilters {
    private static final List<Integer> UNSEEN_DAYS = List.of(30, 60, 90, 180);

    private final CasesModel model;
    private final CaseWords words;
    private final FilterBar bar;
    private final FilterChip network;
    private final FilterChip advisor;
    private final FilterChip department;
    private final FilterChip stage;
    private final FilterChip status;
    private final FilterChip theme;
    private final FilterChip unseen;

    CaseFilters(CasesModel model, CaseWords words) {
        this.model = model;
        this.words = words;
        bar = new FilterBar("cases", "cases.filter.text", words.words(),
                text -> model.ask(query -> query.withText(text)));
        network = chip("network", Material2OutlinedAL.DEVICE_HUB, CaseQuery::withNetwork);
        advisor = chip("advisor", Material2OutlinedMZ.PERSON, CaseQuery::withAdvisor);
        department = chip("department", Material2OutlinedMZ.MAP, CaseQuery::withDepartment);
        stage = chip("stage", Material2OutlinedMZ.TRENDING_UP, CaseQuery::withStage);
        status = chip("status", Material2OutlinedAL.FOLDER_OPEN,
                (query, name) -> query.withStatus(name == null ? null : CaseStatus.valueOf(name)));
        theme = chip("theme", Material2OutlinedAL.LABEL, CaseQuery::withTheme);
        unseen = chip("unseen", Material2OutlinedAL.HOURGLASS_EMPTY,
                (query, days) -> query.withUnseenDays(days == null ? null : Integer.valueOf(days)));
        status.offer(choices(Arrays.stream(CaseStatus.values()).map(Enum::name).toList(),
                name -> words.get("case.status." + name)));
        unseen.offer(choices(UNSEEN_DAYS.stream().map(String::valueOf).toList(),
                days -> words.get("cases.filter.unseen.days", days)));
    }

    private FilterChip chip(String name, Ikon icon, BiFunction<CaseQuery, @Nullable String, CaseQuery> narrow) {
        FilterChip chip = new FilterChip("filter-" + name, words.words(), "cases.filter." + name, icon,
                value -> model.ask(query -> narrow.apply(query, value)));
        bar.offer(chip);
        return chip;
    }

    private static List<Choice> choices(List<String> codes, Function<String, String> label) {
        return codes.stream().map(code -> new Choice(code, label.apply(code))).toList();
    }

    void offer(CaseChoices choices) {
        network.offer(chosen(choices.networks()));
        advisor.offer(chosen(choices.advisors()));
        department.offer(chosen(choices.departments()));
        stage.offer(stages(choices.subStages()));
        List<String> themes = words.words().codes("theme", ShippedLists.get("theme").codes());
        theme.offer(choices(Stream.concat(themes.stream(), choices.themes().stream()).distinct().toList(),
                code -> words.words().label("theme", code)));
        show(model.queryProperty().get());
    }

    /** The seven, and behind each the sub-stages within it. */
    private List<Choice> stages(List<String> subStages) {
        return ShippedLists.get("stage").codes().stream().flatMap(code -> Stream.concat(
                Stream.of(new Choice(code, words.stage(code))), subStages.stream()
                        .filter(each -> each.startsWith(code + "/"))
                        .map(each -> new Choice(each,
                                words.get("cases.filter.sub-stage", words.stage(code), words.words()
                                        .label(NetworkLists.SUB_STAGES, each.substring(code.length() + 1)))))))
                .toList();
    }

    private static List<Choice> chosen(List<CaseChoices.Choice> choices) {
        return choices.stream().map(choice -> new Choice(choice.code(), choice.label())).toList();
    }

    /** Shows what narrows now, also when a command changed it. */
    void show(CaseQuery query) {
        bar.showText(query.text());
        network.show(query.network());
        advisor.show(query.advisor());
        department.show(query.department());
        stage.show(query.stage());
        status.show(query.status() == null ? null : query.status().name());
        theme.show(query.theme());
        unseen.show(query.unseenDays() == null ? null : String.valueOf(query.unseenDays()));
    }

    FilterBar bar() {
        return bar;
    }
}
