package fr.captierslieux.sillage.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The note templates that the product ships, in French: a text of blocks that begin with {@code == code ; stade ; type ; titre}. */
final class ShippedTemplates {
    private static final String TEXT = "/fr/captierslieux/sillage/settings/modeles_notes.txt";
    private static final String HEAD = "== ";

    private ShippedTemplates() {
    }

    /** In their order. */
    static List<NoteTemplate> list() {
        List<List<String>> blocks = new ArrayList<>();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
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

    private static String text() {
        try (InputStream in = Objects.requireNonNull(ShippedTemplates.class.getResourceAsStream(TEXT))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the product lacks " + TEXT, broken);
        }
    }
}
