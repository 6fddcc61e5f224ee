package fr.captierslieux.sillage.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.print.PageSetter;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Contents;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Entry;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.ui.theme.ScenePicture;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasePrintTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        Toolkit.start();
        Toolkit.onScreen(Appearance::new);
    }

    @Test
    void aCaseIsPrintedWholeWithItsTeamAndWarnsOfPeople() throws IOException {
        try (SampleStore sample = SampleStore.copyInto(folder)) {
            CaseFile file = sample.useCases().caseFile().read().read(new Code("ECOSSOLIES-A-0001")).orElseThrow();
            for (Words words : List.of(Words.french(), Words.in(Locale.UK))) {
                StoryWords story = new StoryWords(words, SampleStore.CLOCK);
                PrintedDocument document = new CasePrint(story).print(file, StoryFilter.ALL);
                assertThat(document.contents()).isEqualTo(Contents.PERSONAL);
                assertThat(document.blocks().stream().filter(Entry.class::isInstance)).hasSize(file.story().size());
                List<Region> pages = Toolkit.onScreen(() -> new PageSetter(words, SampleStore.CLOCK, PageSetter.WIDTH,
                        PageSetter.HEIGHT).set(document));
                for (int i = 0; i < pages.size(); i++) {
                    picture(pages.get(i), "print-case-" + words.locale().getLanguage() + "-" + (i + 1));
                }
                assertThat(pages.size()).isBetween(2, 6);
            }
        }
    }

    private static void picture(Region page, String name) throws IOException {
        Stage stage = Toolkit.onScreen(() -> {
            Stage shown = new Stage();
            shown.setScene(page.getScene());
            shown.show();
            return shown;
        });
        ScenePicture picture = ScenePicture.take(page.getScene());
        picture.write(Path.of("target/screens", name + ".png"));
        assertThat(picture.colours(0, 0, picture.width(), picture.height())).isGreaterThan(30);
        Toolkit.run(stage::hide);
    }
}
