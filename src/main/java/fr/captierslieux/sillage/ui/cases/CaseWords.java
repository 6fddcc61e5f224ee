package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.cases.CasePreview.FollowUpLine;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.cases.NextAction;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Cases in words: what cells show, and the sentence that a row speaks. */
public final class CaseWords {
    private final Words words;
    private final Written written;
    private final Clock clock;
    private final IntSupplier silentDays;

    /** @param silentDays after how many days without a follow-up an accompanied case is dormant */
    public CaseWords(Words words, Clock clock, IntSupplier silentDays) {
        this.words = words;
        this.written = new Written(words);
        this.clock = clock;
        this.silentDays = silentDays;
    }

    public Words words() {
        return words;
    }

    public Written written() {
        return written;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    public String stage(@Nullable String code) {
        return code == null ? words.get("cases.no-stage") : words.label("stage", code);
    }

    public String commune(CaseRow row) {
        return row.commune() == null ? words.get("cases.no-commune") : row.commune();
    }

    public String lastContact(CaseRow row) {
        return row.lastContactOn() == null
                ? words.get("cases.no-follow-up")
                : written.ago(row.lastContactOn(), today());
    }

    public boolean isSilent(CaseRow row) {
        return row.isSilentSince(today().minusDays(silentDays.getAsInt()));
    }

    public String due(NextAction action) {
        LocalDate dueOn = action.dueOn();
        if (dueOn == null) {
            return words.get("cases.due.no-day");
        }
        if (dueOn.equals(today())) {
            return words.get("written.today");
        }
        String day = written.day(dueOn, today());
        return action.isLate(today()) ? words.get("cases.due.late", day) : day;
    }

    /** « promis pour le 3 oct., en retard », as a sentence of its own. */
    String promised(NextAction action) {
        LocalDate dueOn = action.dueOn();
        if (dueOn == null) {
            return words.get("cases.due.no-day");
        }
        return dueOn.equals(today())
                ? words.get("cases.preview.promised-today")
                : words.get("cases.preview.promised", due(action));
    }

    String followUpTitle(FollowUpLine line) {
        String kind = words.label("follow_up_kind", line.kind());
        String mode = line.mode() == null ? "" : " " + words.label("mode", line.mode()).toLowerCase(Locale.ROOT);
        return kind + mode
                + (line.minutes() == null || line.minutes() == 0 ? "" : ", " + written.duration(line.minutes()));
    }

    /** The whole row as a sentence: « La Halle aux Possibles, Clisson, création, il y a 14 j, relire le prévisionnel, en retard ». */
    public String spoken(CaseRow row) {
        String action = row.nextAction() == null
                ? words.get("cases.no-action")
                : row.nextAction().text() + ", " + due(row.nextAction());
        return String.join(", ", row.project(), commune(row), stage(row.stage()).toLowerCase(Locale.ROOT),
                lastContact(row), action);
    }
}
