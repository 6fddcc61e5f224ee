package fr.captierslieux.sillage.ui.life;

import fr.captierslieux.sillage.outreach.ExportCatalogue;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.ui.prompts.Prompts.Option;
import fr.captierslieux.sillage.ui.prompts.Prompts.Question;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the catalogue of resources where somebody says. Knows no control. */
public final class CatalogueFlow {
    private final ExportCatalogue export;
    private final Background background;
    private final Prompts prompts;
    private final Words words;

    public CatalogueFlow(ExportCatalogue export, Background background, Prompts prompts, Words words) {
        this.export = export;
        this.background = background;
        this.prompts = prompts;
        this.words = words;
    }

    /** Asks as what and where, and writes. */
    public void begin() {
        Question question = new Question("catalogue.ask.title", "catalogue.ask.detail", "lists.export.choose",
                List.of());
        prompts.choose(question, List.of(new Option<>("html", words.get("catalogue.ask.html")),
                new Option<>("csv", words.get("lists.export.csv"))))
                .flatMap(ending -> prompts.saveFile(new FileQuestion("catalogue.command",
                        words.get("catalogue.ask.name") + "." + ending, "catalogue.ask." + ending, ending)))
                .ifPresent(place -> background.longRunning(progress -> export.export(place, words),
                        many -> told(place, many), failure -> prompts.problem(new Problem(
                                failure instanceof IOException ? "lists.problem.place" : "lists.problem.export",
                                failure))));
    }

    private void told(Path place, int many) {
        prompts.tell(Notice.ofFile("catalogue.written", place, prompts, many));
    }
}
