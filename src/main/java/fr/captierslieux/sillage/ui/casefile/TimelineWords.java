package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.Happening;
import fr.captierslieux.sillage.ui.timeline.TimeEntry;
import fr.captierslieux.sillage.ui.timeline.TimeSpeech;
import fr.captierslieux.sillage.ui.timeline.TimelineModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The line of time in the words of the story. */
final class TimelineWords implements TimeSpeech {
    private final StoryWords words;
    private final TimelineModel model;

    TimelineWords(StoryWords words, TimelineModel model) {
        this.words = words;
        this.model = model;
    }

    Told tell(TimeEntry entry) {
        return words.tell(new StoryLine.Entry(entry.happening(), null, null, false, List.of()));
    }

    @Override
    public String brief(TimeEntry entry) {
        return entry.happening() instanceof Happening.FundingObtained funding
                ? words.euros(funding.amount())
                : tell(entry).title();
    }

    /** The notes are left to the row itself. */
    @Override
    public String said(TimeEntry entry) {
        Told told = tell(entry);
        boolean named = entry.happening() instanceof Happening.FundingObtained
                || entry.happening() instanceof Happening.Trained || entry.happening() instanceof Happening.TookPart;
        return StoryWords.facts(told.title(), told.facts(), named ? told.text() : "", network(entry));
    }

    /** The network of another case; empty for what stands on the page that is shown. */
    String network(TimeEntry entry) {
        return entry.supportCase() == null ? "" : model.rows().get(entry.row()).name();
    }

    @Override
    public String stage(String code) {
        return words.label("stage", code);
    }

    @Override
    public String day(LocalDate day) {
        return words.day(day);
    }

    @Override
    public String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    @Override
    public Locale locale() {
        return words.words().locale();
    }

    @Override
    public LocalDate today() {
        return words.today();
    }
}
