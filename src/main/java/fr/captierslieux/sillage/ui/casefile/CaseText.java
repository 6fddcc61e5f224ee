package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.StageReached;
import fr.captierslieux.sillage.cases.TeamMember;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A case as plain text, for another program: who and where, then the whole story, newest first. */
final class CaseText {
    private final StoryWords words;
    private final CaseFile file;

    CaseText(StoryWords words, CaseFile file) {
        this.words = words;
        this.file = file;
    }

    String write() {
        List<String> lines = new ArrayList<>(head());
        for (StoryLine line : StoryLine.of(file, StoryFilter.ALL)) {
            switch (line) {
                case StoryLine.Month month -> {
                    lines.add("");
                    lines.add(words.month(month.month()));
                }
                case StoryLine.Entry entry -> lines.addAll(entry(words.tell(entry)));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** The lines above the story. */
    List<String> head() {
        List<String> lines = new ArrayList<>();
        lines.add(file.project().name());
        add(lines, joined(Stream.of(file.project().commune(), file.project().epci(), file.project().department())));
        add(lines, joined(Stream.of(words.get("case.status." + file.facts().status().name()),
                file.stage().map(this::stage).orElse(null),
                words.lower(words.label("qualification", file.facts().qualification())))));
        add(lines, joined(Stream.of(file.facts().network(), file.facts().advisor())));
        add(lines, joined(file.team().stream().map(TeamMember::name)));
        return lines;
    }

    private String stage(StageReached stage) {
        return words.lower(words.label("stage", stage.stage())) + " (" + words.day(stage.on()) + ")";
    }

    private static List<String> entry(Told told) {
        List<String> lines = new ArrayList<>();
        lines.add("- " + told.title() + ", " + told.facts());
        if (!told.text().isEmpty()) {
            lines.add("  " + told.text().replace("\n", "\n  "));
        }
        if (!told.tags().isEmpty()) {
            lines.add("  " + String.join(", ", told.tags()));
        }
        if (told.state() != null) {
            lines.add("  " + told.state().sentence());
        }
        return lines;
    }

    private static void add(List<String> lines, String text) {
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
