package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.TeamMember;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Contents;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Fact;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A case on paper: who and where, then the story as the filter leaves it, newest first. */
final class CasePrint {
    private final StoryWords words;

    CasePrint(StoryWords words) {
        this.words = words;
    }

    PrintedDocument print(CaseFile file, StoryFilter filter) {
        List<Block> story = new ArrayList<>();
        for (StoryLine line : StoryLine.of(file, filter)) {
            switch (line) {
                case StoryLine.Month month -> story.add(new Heading(heading(month)));
                case StoryLine.Entry entry -> story.addAll(entry(words.tell(entry)));
            }
        }
        return document(file, story);
    }

    /** Another part of the case, below its name. */
    PrintedDocument print(CaseFile file, String part, List<Block> shown) {
        List<Block> blocks = new ArrayList<>();
        if (!shown.isEmpty() && !(shown.getFirst() instanceof Heading)) {
            blocks.add(new Heading(part));
        }
        blocks.addAll(shown);
        return document(file, blocks);
    }

    private String heading(StoryLine.Month month) {
        return month.minutes() == 0
                ? words.month(month.month())
                : words.month(month.month()) + " · "
                        + words.get("casefile.face-to-face", words.written().duration(month.minutes()));
    }

    private PrintedDocument document(CaseFile file, List<Block> shown) {
        List<Block> blocks = new ArrayList<>();
        fact(blocks, "casefile.fact.status", words.get("case.status." + file.facts().status().name()));
        fact(blocks, "cases.filter.stage", new StagesInWords(words).tell(file));
        fact(blocks, "casefile.fact.qualification", words.label("qualification", file.facts().qualification()));
        fact(blocks, "casefile.fact.advisor", file.facts().advisor() == null
                ? file.facts().network()
                : file.facts().advisor() + ", " + file.facts().network());
        fact(blocks, "casefile.section.team",
                file.team().stream().map(TeamMember::name).collect(Collectors.joining(", ")));
        fact(blocks, "casefile.fact.description", file.project().description().strip());
        blocks.addAll(shown);
        List<String> head = new CaseText(words, file).head();
        return new PrintedDocument(file.project().name(), head.size() > 1 ? head.get(1) : "", Contents.PERSONAL,
                blocks);
    }

    private void fact(List<Block> blocks, String key, String value) {
        if (!value.isEmpty()) {
            blocks.add(new Fact(words.get(key), value));
        }
    }

    private static List<Block> entry(Told told) {
        List<String> notes = new ArrayList<>();
        if (!told.tags().isEmpty()) {
            notes.add(String.join(", ", told.tags()));
        }
        if (told.state() != null) {
            notes.add(told.state().sentence());
        }
        return PrintedDocument.entry(told.title(), told.facts(), told.text(), notes);
    }
}
