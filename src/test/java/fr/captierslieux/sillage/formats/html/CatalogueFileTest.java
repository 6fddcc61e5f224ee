package fr.captierslieux.sillage.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.outreach.Catalogue;
import fr.captierslieux.sillage.outreach.Catalogue.Entry;
import fr.captierslieux.sillage.words.Words;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The catalogue of resources, read back: as a page, whose every element is closed, and as a table. */
class CatalogueFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String HOSTILE = "Monter & <script>alert(1)</script> \"un\" collectif\u0000 d’œuvres";

    @TempDir
    Path folder;

    private static Entry entry(String code, String title, String address, List<String> themes, String summary) {
        return new Entry(new Code(code), title, "GUIDE", DAY, address, "2", themes, "CC BY-SA 4.0", "CRESS", summary);
    }

    private static Catalogue catalogue() {
        return new Catalogue(DAY, List.of(
                entry("R-1", HOSTILE, "https://exemple.fr/a?b=1&c='2'", List.of("FINANCEMENTS", "COMMUNICATION"),
                        "Une ligne\net </p> une autre"),
                entry("R-2", "Sans thème", "javascript:alert(1)", List.of(), ""),
                entry("R-3", "Le \u0645\u0631\u062d\u0628\u0627 😀", "", List.of("COMMUNICATION"), "=1+1")));
    }

    private Document page(Catalogue catalogue, Words words) throws Exception {
        Path target = folder.resolve("ressources.html");
        new CatalogueFile().write(target, catalogue, words);
        String text = Files.readString(target);
        assertThat(text).startsWith("<!DOCTYPE html>\n");
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(
                new ByteArrayInputStream(text.substring(text.indexOf('\n')).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    @Test
    void thePageIsWellFormedAndNothingOfARowIsMarkup() throws Exception {
        Document page = page(catalogue(), Words.french());
        assertThat(all(page, "script")).isEmpty();
        assertThat(all(page, "h3")).extracting(Element::getTextContent).containsExactly(
                HOSTILE.replace("\u0000", ""), "Le \u0645\u0631\u062d\u0628\u0627 😀", HOSTILE.replace("\u0000", ""),
                "Sans thème");
        assertThat(all(page, "a")).extracting(each -> each.getAttribute("href"))
                .contains("https://exemple.fr/a?b=1&c='2'").noneMatch(each -> each.startsWith("javascript"));
        assertThat(page.getDocumentElement().getTextContent()).contains("et </p> une autre");
    }

    @Test
    void thePageIsAccessibleAndAsksNobody() throws Exception {
        Document page = page(catalogue(), Words.in(Locale.UK));
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(all(page, "h1")).hasSize(1);
        assertThat(all(page, "main")).hasSize(1);
        assertThat(all(page, "nav")).allMatch(each -> !each.getAttribute("aria-label").isEmpty());
        Set<String> ids = new HashSet<>();
        NodeList everything = page.getElementsByTagName("*");
        for (int i = 0; i < everything.getLength(); i++) {
            String id = ((Element) everything.item(i)).getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("%s stands once", id).isTrue();
        }
        assertThat(all(page, "a")).filteredOn(each -> each.getAttribute("href").startsWith("#"))
                .allMatch(each -> ids.contains(each.getAttribute("href").substring(1)));
        assertThat(all(page, "section")).allMatch(each -> ids.contains(each.getAttribute("aria-labelledby")));
        assertThat(all(page, "link")).isEmpty();
        assertThat(all(page, "img")).isEmpty();
    }

    @Test
    void groupsByThemeInTheOrderOfTheLabelsWithoutThemeLast() throws Exception {
        assertThat(all(page(catalogue(), Words.french()), "h2")).extracting(Element::getTextContent)
                .containsExactly("Communication", "Financements, subventions", "Sans thème");
        Document none = page(new Catalogue(DAY, List.of()), Words.french());
        assertThat(all(none, "h2")).isEmpty();
        assertThat(none.getDocumentElement().getTextContent()).contains("Aucune ressource n’est publiée.");
    }

    @Test
    void theTableHoldsEveryResourceAndNoFormula() throws Exception {
        Path target = folder.resolve("ressources.CSV");
        new CatalogueFile().write(target, catalogue(), Words.french());
        List<String> lines = Files.readString(target).lines().toList();
        assertThat(lines.getFirst()).isEqualTo(
                "\uFEFFTitre;Type;Version;Thèmes;Publiée le;Auteur;Licence;Adresse;Résumé");
        assertThat(lines.getLast()).endsWith(";'=1+1");
        assertThat(lines.getLast()).contains(";2026-11-24;");
    }
}
