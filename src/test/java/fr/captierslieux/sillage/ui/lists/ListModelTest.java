package fr.captierslieux.sillage.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is done to a row is done to the one that is chosen, however late its panel is. */
class ListModelTest {
    private final SameThread background = new SameThread();
    private final ListModel<String, String, String> model = new ListModel<>(background,
            new ListSource<>(query -> RowNumbers.of(new long[]{1, 2, 3}),
                    numbers -> numbers.stream().map(number -> "R" + number).toList(),
                    code -> Optional.of("panel of " + code.value()), Code::new,
                    panel -> panel.substring(panel.lastIndexOf(' ') + 1), (query, row) -> query),
            new RecordingPrompts(), "", "lists.problem.read");

    @Test
    void whatIsDoneBeforeThePanelFollowsIsDoneToTheRowThatIsChosen() {
        model.refresh();
        model.selectedProperty().set("R1");
        assertThat(model.previewOfSelectedProperty().get()).isEqualTo("panel of R1");
        background.hold();
        model.selectedProperty().set("R3");
        List<String> done = new ArrayList<>();
        model.withPreview("R3", done::add);
        assertThat(model.previewProperty().get()).as("the panel follows when one rests").isEqualTo("panel of R1");
        assertThat(model.previewOfSelectedProperty().get()).as("and nothing is done by it").isNull();
        background.answerAll();
        assertThat(done).containsExactly("panel of R3");
        assertThat(model.previewOfSelectedProperty().get()).isEqualTo("panel of R3");
    }
}
