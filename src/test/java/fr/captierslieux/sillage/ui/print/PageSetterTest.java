package fr.captierslieux.sillage.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.ui.Toolkit;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Column;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Columns;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Contents;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Entry;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Fact;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Heading;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Row;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Side;
import fr.captierslieux.sillage.ui.theme.Appearance;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageSetterTest {
    @BeforeAll
    static void start() {
        Toolkit.start();
        Toolkit.onScreen(Appearance::new);
    }

    @Test
    void everyBlockStandsOnOnePageInItsOrderAndNothingIsCut() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            blocks.add(new Heading("Mois " + i));
            blocks.add(new Fact("Nom " + i, "valeur " + i));
            blocks.addAll(
                    PrintedDocument.entry("Titre " + i, "le jour " + i, "Texte " + i + " qui dure. ".repeat(i * 3),
                            List.of("note " + i)));
        }
        List<Region> pages = set(new PrintedDocument("La Halle", "Clisson", Contents.PERSONAL, blocks));
        assertThat(pages.size()).isBetween(4, 60);
        List<String> titles = pages.stream().flatMap(page -> texts(page).stream())
                .filter(text -> text.startsWith("Titre ")).toList();
        assertThat(titles).isEqualTo(IntStream.range(0, 60).mapToObj(i -> "Titre " + i).toList());
        for (int i = 0; i < pages.size(); i++) {
            Region page = pages.get(i);
            assertThat(texts(page)).contains("page " + (i + 1) + " sur " + pages.size(),
                    "contient des données personnelles");
            assertThat(lowest(page)).as("page %d ends above its foot", i + 1).isLessThanOrEqualTo(PageSetter.HEIGHT);
            List<String> told = texts(page).stream().filter(text -> !text.contains("page ")).toList();
            assertThat(told.stream().filter(text -> text.startsWith("Mois")).reduce("", (a, b) -> b))
                    .as("a heading never stands last").isNotEqualTo(last(page));
        }
    }

    @Test
    void theNamesOfTheColumnsStandOnEveryPage() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Columns(List.of(new Column("Projet", 3, Side.LEFT), new Column("Heures", 1, Side.RIGHT))));
        IntStream.range(0, 120).forEach(i -> blocks.add(new Row(List.of("Projet " + i, String.valueOf(i)))));
        List<Region> pages = set(new PrintedDocument("Dossiers", "", Contents.PUBLIC, blocks));
        assertThat(pages.size()).isGreaterThan(2);
        assertThat(pages).allSatisfy(page -> {
            assertThat(texts(page)).contains("Heures").doesNotContain("contient des données personnelles");
            assertThat(texts(page).stream().filter("Projet"::equals)).hasSize(1);
        });
    }

    @Test
    void aTableIsAsWideAsWhatItHoldsWithItsFiguresAtTheRight() {
        List<Block> table = PrintedTable.of(List.of("Projet", "Heures"),
                List.of(List.of("La Halle\nClisson", "1 204,5"), List.of("Le Bief", "")));
        assertThat(table.getFirst()).isEqualTo(new Columns(List.of(new Column("Projet", 8, Side.LEFT),
                new Column("Heures", 8, Side.RIGHT))));
        List<Region> pages = set(new PrintedDocument("Dossiers", "2 lignes", Contents.PERSONAL, table));
        assertThat(texts(pages.getFirst())).contains("Dossiers", "2 lignes", "Projet", "La Halle\nClisson", "1 204,5");
    }

    @Test
    void aTextLongerThanAPageGoesOn() {
        String text = "Des mots qui se suivent. ".repeat(900).strip();
        List<Block> entries = PrintedDocument.entry("Titre", "hier", text, List.of("promis"));
        assertThat(String.join(" ", entries.stream().map(each -> ((Entry) each).text()).toList())).isEqualTo(text);
        assertThat(entries.stream().filter(each -> !((Entry) each).title().isEmpty())).hasSize(1);
        assertThat(set(new PrintedDocument("Long", "", Contents.PUBLIC, entries)).size()).isGreaterThan(3);
    }

    /** Whatever holds it: a note of forty pages, a cell of a narrow column, lines without end, a word without end. */
    @Test
    void nothingOfALongTextIsCutOff() {
        String words = "Des mots qui se suivent. ".repeat(1280) + "DERNIER";
        String lines = "un\n".repeat(3000) + "DERNIER";
        String one = "m".repeat(8000) + "DERNIER";
        List<Column> narrow = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> narrow.add(new Column("Col " + i, 1, Side.LEFT)));
        for (String text : List.of(words, lines, one)) {
            List<String> cells = new ArrayList<>(Collections.nCopies(10, "a"));
            cells.set(9, text);
            List<List<Block>> documents = List.of(
                    List.of(new Heading("Avant"), new Fact("Nom", text), new Fact("Suivant", "valeur")),
                    List.of(new Heading("Avant"), new Columns(narrow), new Row(cells)),
                    List.of(new Columns(List.of(new Column(text, 1, Side.LEFT))), new Row(List.of("a"))),
                    List.of(new Heading(text)), List.of(new Entry("Titre", text, "", List.of(text))),
                    List.of(new Entry(text, "", "texte", List.of())));
            for (List<Block> blocks : documents) {
                List<Region> pages = set(new PrintedDocument("Long", "", Contents.PUBLIC, blocks));
                assertThat(pages.stream().flatMap(page -> texts(page).stream()))
                        .anyMatch(each -> each.endsWith("DERNIER"));
                assertThat(pages.stream().mapToDouble(PageSetterTest::lowest).max().orElseThrow())
                        .isLessThanOrEqualTo(PageSetter.HEIGHT);
                String said = pages.stream().flatMap(page -> texts(page).stream()).collect(Collectors.joining());
                assertThat(said.split("suivent|un|m", -1).length)
                        .isGreaterThanOrEqualTo(text.split("suivent|un|m", -1).length);
            }
        }
    }

    private static List<Region> set(PrintedDocument document) {
        return Toolkit.onScreen(() -> new PageSetter(Words.french(), SampleStore.CLOCK, PageSetter.WIDTH,
                PageSetter.HEIGHT).set(document));
    }

    private static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Label label) {
            texts.add(label.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
        }
        return texts;
    }

    private static String last(Region page) {
        Parent body = (Parent) page.getChildrenUnmodifiable().getFirst();
        return texts(body).getLast();
    }

    private static double lowest(Region page) {
        Node body = page.getChildrenUnmodifiable().getFirst();
        return body.prefHeight(PageSetter.WIDTH) + 24;
    }
}
