package fr.captierslieux.sillage.formats.sheet;

import fr.captierslieux.sillage.formats.sheet.SheetPage.Paragraph;
import fr.captierslieux.sillage.formats.sheet.SheetText.Item;
import fr.captierslieux.sillage.formats.sheet.SheetText.Part;
import fr.captierslieux.sillage.formats.sheet.SheetText.Section;
import fr.captierslieux.sillage.sheets.CaseSheet;
import fr.captierslieux.sillage.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Brings a sheet onto one page. All of it where there is room; else long texts become shorter, and the sections get their items in turns, so
 * that none takes the room of another, and tell how many they left out.
 */
public final class SheetFit {
    private static final int UNCUT = 40;
    /** What a word processor may add of its own. */
    private static final double SLACK = 6;
    private static final List<Integer> CAPS = List.of(UNCUT, 8, 5, 3);

    private final Lines lines;

    /** @param ruler of the widest letters that the document may be shown with */
    public SheetFit(Ruler ruler) {
        this.lines = new Lines(ruler);
    }

    /** The page of a case in a language. */
    public SheetPage fit(CaseSheet sheet, Locale language) {
        Words words = Words.in(language);
        words.learn(sheet.lists().labels(language));
        return fit(new SheetWords(words, sheet).tell());
    }

    SheetPage fit(SheetText text) {
        double width = SheetPage.WIDTH - 2 * SheetPage.MARGIN;
        Paragraph title = paragraph(new Part(Look.TITLE, text.title(), 2, SheetText.Score.NONE), width, UNCUT);
        List<Paragraph> head = new ArrayList<>();
        if (!text.under().isEmpty()) {
            head.add(paragraph(new Part(Look.PLACE, text.under(), 2, SheetText.Score.NONE), width, UNCUT));
        }
        head.add(paragraph(new Part(Look.STATE, text.state(), 2, SheetText.Score.NONE), width - 70, UNCUT));
        double room = SheetPage.HEIGHT - 2 * SheetPage.MARGIN - SheetPage.FOOT - SheetPage.BELOW_HEAD
                - SLACK - title.height() - height(head);
        return new SheetPage(text.name(), title, head, text.reached(),
                column(text.wide(), SheetPage.WIDE, room), column(text.narrow(), SheetPage.NARROW, room),
                lines.of(text.foot(), Look.MUTED, width, 1).whole());
    }

    private List<Paragraph> column(List<Section> sections, double width, double room) {
        for (int cap : CAPS) {
            List<Paragraph> all = paragraphs(sections, counts(sections), width, cap);
            if (height(all) <= room) {
                return all;
            }
        }
        return inTurns(sections, width, room);
    }

    private static int[] counts(List<Section> sections) {
        return sections.stream().mapToInt(section -> section.items().size()).toArray();
    }

    private List<Paragraph> inTurns(List<Section> sections, double width, double room) {
        int cap = CAPS.getLast();
        int[] shown = new int[sections.size()];
        List<Paragraph> best = paragraphs(sections, shown, width, cap);
        boolean added = true;
        while (added) {
            added = false;
            for (int i = 0; i < shown.length; i++) {
                if (shown[i] < sections.get(i).items().size()) {
                    shown[i]++;
                    List<Paragraph> more = paragraphs(sections, shown, width, cap);
                    if (height(more) <= room) {
                        best = more;
                        added = true;
                    } else {
                        shown[i]--;
                    }
                }
            }
        }
        return best;
    }

    private List<Paragraph> paragraphs(List<Section> sections, int[] shown, double width, int cap) {
        List<Paragraph> all = new ArrayList<>();
        for (int i = 0; i < shown.length; i++) {
            Section section = sections.get(i);
            all.add(paragraph(new Part(Look.HEADING, section.title(), 1, SheetText.Score.NONE), width, cap));
            for (Item item : section.items().subList(0, shown[i])) {
                item.parts().forEach(part -> all.add(paragraph(part, width, cap)));
            }
            int rest = section.items().size() - shown[i];
            if (rest > 0) {
                all.add(paragraph(new Part(Look.MORE, section.more().apply(rest), 2, SheetText.Score.NONE), width,
                        cap));
            }
        }
        return all;
    }

    private Paragraph paragraph(Part part, double width, int cap) {
        boolean marked = part.score().isDrawn();
        double room = marked ? width - SheetPage.SCORE : width;
        Lines.Broken broken = lines.of(part.text(), part.look(), room, Math.min(part.most(), cap));
        return new Paragraph(part.look(), broken.lines(), broken.whole(), part.score().now(),
                marked ? said(part.score()) : "");
    }

    /** « 2/3 », or « 1 → 2 » where it moved since the grid before. */
    private static String said(SheetText.Score score) {
        String now = score.now() < 0 ? "–" : score.now() + "/" + SheetPage.MOST;
        boolean moved = score.before() >= 0 && score.now() >= 0 && score.before() != score.now();
        return moved ? score.before() + " → " + score.now() : now;
    }

    private static double height(List<Paragraph> paragraphs) {
        return paragraphs.stream().mapToDouble(Paragraph::height).sum();
    }
}
