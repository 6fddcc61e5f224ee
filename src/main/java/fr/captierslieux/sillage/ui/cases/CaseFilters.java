package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.cases.CaseChoices;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseStatus;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.ui.controls.FilterChip;
import fr.captierslieux.sillage.ui.controls.FilterChip.Choice;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The bar that narrows the list: a text, and a chip for each thing that cases can be told apart by. */
final class CaseFilters extends FlowPane {
    private final CasesModel model;
    private final CustomTextField text = new CustomTextField();
    private final FilterChip network;
    private final FilterChip department;
    private final FilterChip stage;
    private final FilterChip status;

    CaseFilters(CasesModel model, CaseWords words) {
        this.model = model;
        getStyleClass().add("filter-bar");
        text.setId("cases-search");
        text.setPromptText(words.get("cases.filter.text"));
        text.setAccessibleText(words.get("cases.filter.text"));
        text.setLeft(new Label("", new FontIcon(Material2OutlinedMZ.SEARCH)));
        text.getStyleClass().add("in-bar");
        text.setPrefWidth(178);
        network = new FilterChip("filter-network", words.words(), "cases.filter.network",
                Material2OutlinedAL.DEVICE_HUB,
                code -> model.ask(now -> now.withNetwork(code)));
        department = new FilterChip("filter-department", words.words(), "cases.filter.department",
                Material2OutlinedMZ.MAP,
                code -> model.ask(now -> now.withDepartment(code)));
        stage = new FilterChip("filter-stage", words.words(), "cases.filter.stage", Material2OutlinedMZ.TRENDING_UP,
                code -> model.ask(now -> now.withStage(code)));
        status = new FilterChip("filter-status", words.words(), "cases.filter.status", Material2OutlinedAL.FOLDER_OPEN,
                name -> model.ask(now -> now.withStatus(name == null ? null : CaseStatus.valueOf(name))));
        stage.offer(
                ShippedLists.get("stage").codes().stream().map(code -> new Choice(code, words.stage(code))).toList());
        status.offer(Arrays.stream(CaseStatus.values())
                .map(each -> new Choice(each.name(), words.get("case.status." + each.name()))).toList());
        getChildren().addAll(text, network, department, stage, status);
        text.textProperty().subscribe((before, now) -> model.ask(query -> query.withText(now)));
    }

    void offer(CaseChoices choices) {
        network.offer(chosen(choices.networks()));
        department.offer(chosen(choices.departments()));
        show(model.queryProperty().get());
    }

    private static List<Choice> chosen(List<CaseChoices.Choice> choices) {
        return choices.stream().map(choice -> new Choice(choice.code(), choice.label())).toList();
    }

    /** Shows what narrows now, also when a command changed it. */
    void show(CaseQuery query) {
        if (!text.getText().equals(query.text())) {
            text.setText(query.text());
        }
        network.show(query.network());
        department.show(query.department());
        stage.show(query.stage());
        status.show(query.status() == null ? null : query.status().name());
    }

    TextField text() {
        return text;
    }
}
