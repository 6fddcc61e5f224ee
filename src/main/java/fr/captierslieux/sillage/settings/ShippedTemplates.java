package fr.captierslieux.sillage.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The note templates that the product ships, in French and in English: a text of blocks that begin with {@code == code ; stade ; type ; titre}. */
final class ShippedTemplates {
    private static final String FRENCH = "/fr/captierslieux/sillage/settings/modeles_notes.txt";
    private static final String ENGLISH = "/fr/captierslieux/sillage/settings/modeles_notes_en.txt";
    private static final String HEAD = "== ";

    private ShippedTemplates() {
    }

    /** In their order, in the language of somebody who writes; in French where there is none in theirs. */
    static List<NoteTemplate> list(Locale language) {
        List<List<String>> blocks = new ArrayList<>();
        text(language.getLanguage().equals("en") ? ENGLISH : FRENCH).lines().filter(line -> !line.startsWith("#"))
                .forEach(line -> {
                    if (line.startsWith(HEAD)) {
                        blocks.add(new ArrayList<>());
                    }
                    blocks.getLast().add(line);
                });
        return blocks.stream().map(ShippedTemplates::read).toList();
    }

    private static NoteTemplate read(List<String> block) {
        String[] head = block.getFirst().substring(HEAD.length()).split(";", 4);
        return NoteTemplate.shipped(head[0].strip(), head[3].strip(),
                block.stream().skip(1).collect(Collectors.joining("\n")).strip(), orNull(head[1]), orNull(head[2]));
    }

    private static @Nullable String orNull(String text) {
        return Stream.of(text.strip()).filter(each -> !each.isEmpty()).findFirst().orElse(null);
    }

    /** One of them as it is shipped in French, as rows of a network say it. */
    static Optional<NoteTemplate> find(String code) {
        return list(Locale.FRENCH).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(ShippedTemplates.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the product lacks " + resource, broken);
        }
    }
}
