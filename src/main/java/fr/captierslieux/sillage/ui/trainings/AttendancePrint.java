package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.AttendanceTotals;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.trainings.Presence;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Block;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Column;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Columns;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Entry;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Heading;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Row;
import fr.captierslieux.sillage.ui.print.PrintedDocument.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** An attendance on paper: as many half-days side by side as a page holds, then the next, with the hours of each trainee. */
final class AttendancePrint {
    private static final int ABREAST = 7;
    private static final double NAME = 2.8;
    private static final double HOURS = 1.4;

    private final TrainingWords words;
    private final SheetsModel sheets;

    AttendancePrint(TrainingWords words, SheetsModel sheets) {
        this.words = words;
        this.sheets = sheets;
    }

    List<Block> print(AttendanceModel model) {
        List<Block> blocks = new ArrayList<>();
        for (List<HalfDay> shown : abreast(model.columns())) {
            blocks.addAll(table(model, shown));
        }
        blocks.add(new Entry("", "", "", List.of(Arrays.stream(Presence.values())
                .map(each -> words.get("trainings.letter." + each) + " : " + words.get("trainings.legend." + each))
                .collect(Collectors.joining(", ")), words.get("trainings.sheet.legend"))));
        return blocks;
    }

    /** As many as a page holds, all of one place. */
    private static List<List<HalfDay>> abreast(List<HalfDay> all) {
        List<List<HalfDay>> parts = new ArrayList<>();
        for (HalfDay each : all) {
            List<HalfDay> last = parts.isEmpty() ? List.of() : parts.getLast();
            if (last.isEmpty() || last.size() == ABREAST || !last.getLast().place().equals(each.place())) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(each);
        }
        return parts;
    }

    private List<Block> table(AttendanceModel model, List<HalfDay> shown) {
        AttendanceTotals totals = model.totals();
        List<Block> blocks = new ArrayList<>(List.of(new Heading(TrainingWords.joined(
                words.dates(shown.getFirst().on(), shown.getLast().on()), shown.getFirst().place())), columns(shown)));
        for (Enrolment each : model.rows()) {
            List<String> cells = new ArrayList<>(List.of(name(each)));
            shown.forEach(halfDay -> cells.add(words.cell(model, sheets, each, halfDay)));
            cells.add(words.hours(totals.hours(each)) + "\n" + words.markedShare(totals.share(each)));
            blocks.add(new Row(cells));
        }
        List<String> foot = new ArrayList<>(List.of(words.get("trainings.attendance.present")));
        shown.forEach(halfDay -> foot.add(count(totals.count(halfDay))));
        foot.add(words.hours(totals.traineeHours()));
        blocks.add(new Row(foot));
        List<String> signed = new ArrayList<>(List.of(words.get("trainings.sheet.head")));
        shown.forEach(halfDay -> signed.add(words.sheetSign(sheets, halfDay)));
        signed.add("");
        blocks.add(new Row(signed));
        return blocks;
    }

    private static String count(AttendanceTotals.Count count) {
        return count.entered() == 0 ? "" : count.attended() + "/" + count.awaited();
    }

    private String name(Enrolment each) {
        String stopped = each.isStopped() ? words.stopped(each) : "";
        String project = each.projectName().isEmpty() ? words.get("trainings.no-project") : each.projectName();
        return TrainingWords.joined(TrainingWords.sorted(each), stopped) + "\n" + project;
    }

    private Columns columns(List<HalfDay> shown) {
        List<Column> columns = new ArrayList<>(
                List.of(new Column(words.get("trainings.attendance.trainee"), NAME, Side.LEFT)));
        shown.forEach(halfDay -> columns.add(new Column(
                words.headDay(halfDay.on()) + "\n" + words.shortMoment(halfDay.moment()), 1, Side.LEFT)));
        columns.add(new Column(words.get("trainings.attendance.hours") + "\n" + words.get("trainings.attendance.share"),
                HOURS, Side.RIGHT));
        return new Columns(columns);
    }
}
