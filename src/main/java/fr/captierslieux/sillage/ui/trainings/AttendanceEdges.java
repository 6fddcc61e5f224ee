package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.AttendanceTotals;
import fr.captierslieux.sillage.trainings.Enrolment;
import fr.captierslieux.sillage.trainings.HalfDay;
import fr.captierslieux.sillage.ui.controls.Tags;
import fr.captierslieux.sillage.ui.lists.Faces;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What stands around the cells of an attendance: names at the left, days above, totals at the right and below. */
final class AttendanceEdges {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double HOURS = 68;

    private final TrainingWords words;
    private final Label corner = new Label();
    private final HBox head = new HBox();
    private final HBox headTotals = new HBox();
    private final VBox names = new VBox();
    private final VBox totals = new VBox();
    private final Label footNames = Faces.label();
    private final HBox foot = new HBox();
    private final Label footTotals = new Label();
    private final List<VBox> days = new ArrayList<>();
    private final List<Label> moments = new ArrayList<>();
    private final List<Label> counts = new ArrayList<>();
    private final List<Label> hours = new ArrayList<>();
    private final List<Label> shares = new ArrayList<>();
    private final List<Integer> dayOf = new ArrayList<>();

    AttendanceEdges(TrainingWords words) {
        this.words = words;
        corner.setText(words.get("trainings.attendance.trainee"));
        corner.getStyleClass().add("attendance-corner");
        footNames.setText(words.get("trainings.attendance.present") + "\n" + words.get("trainings.sheet.head"));
        footNames.getStyleClass().add("attendance-foot-name");
        footTotals.setId("attendance-total");
        footTotals.getStyleClass().addAll("attendance-total", "semi-bold");
        Label hoursHead = new Label(words.get("trainings.attendance.hours"));
        Label shareHead = new Label(words.get("trainings.attendance.share"));
        hoursHead.setMinWidth(HOURS);
        headTotals.getChildren().addAll(hoursHead, shareHead);
        headTotals.getStyleClass().add("attendance-head-totals");
        for (Region line : List.of(head, foot)) {
            line.getStyleClass().add("attendance-line");
        }
    }

    void build(List<Enrolment> rows, List<HalfDay> columns) {
        days.clear();
        moments.clear();
        counts.clear();
        dayOf.clear();
        head.getChildren().clear();
        foot.getChildren().clear();
        for (int i = 0; i < columns.size(); i++) {
            HalfDay halfDay = columns.get(i);
            if (i == 0 || !halfDay.on().equals(columns.get(i - 1).on())) {
                days.add(day(halfDay));
            }
            dayOf.add(days.size() - 1);
            Label moment = Faces.label("attendance-moment");
            moment.setText(words.shortMoment(halfDay.moment()));
            moments.add(moment);
            ((HBox) days.getLast().getChildren().getLast()).getChildren().add(moment);
            Label count = Faces.label("attendance-count");
            counts.add(count);
        }
        head.getChildren().addAll(days);
        foot.getChildren().addAll(counts);
        names.getChildren().clear();
        totals.getChildren().clear();
        hours.clear();
        shares.clear();
        rows.forEach(this::trainee);
    }

    private VBox day(HalfDay halfDay) {
        Label on = Faces.label("attendance-day");
        on.setText(words.headDay(halfDay.on()));
        Label place = Faces.label("second-line");
        place.setText(halfDay.place());
        place.setWrapText(true);
        place.setTextAlignment(TextAlignment.CENTER);
        VBox box = new VBox(on, place, new HBox());
        box.getStyleClass().add("attendance-day-head");
        return box;
    }

    private void trainee(Enrolment enrolment) {
        Label name = Faces.label("cell-main");
        name.setText(TrainingWords.sorted(enrolment));
        HBox line = new HBox(6, name);
        line.setAlignment(Pos.CENTER_LEFT);
        if (enrolment.isStopped()) {
            line.getChildren().add(Tags.neutral(words.stopped(enrolment)));
        }
        Label project = Faces.label("second-line");
        project.setText(enrolment.projectName().isEmpty()
                ? words.get("trainings.no-project")
                : enrolment.projectName());
        VBox box = new VBox(line, project);
        box.getStyleClass().add("attendance-name");
        names.getChildren().add(box);
        Label followed = new Label();
        followed.setMinWidth(HOURS);
        Label share = new Label();
        HBox.setHgrow(share, Priority.ALWAYS);
        share.setMaxWidth(Double.MAX_VALUE);
        hours.add(followed);
        shares.add(share);
        HBox sums = new HBox(followed, share);
        sums.getStyleClass().add("attendance-sums");
        totals.getChildren().add(sums);
    }

    void fill(AttendanceModel model, SheetsModel sheets, List<Enrolment> rows, List<HalfDay> columns) {
        AttendanceTotals sums = model.totals();
        for (int i = 0; i < rows.size(); i++) {
            hours.get(i).setText(words.hours(sums.hours(rows.get(i))));
            AttendanceTotals.Share share = sums.share(rows.get(i));
            shares.get(i).setText(words.markedShare(share));
            Faces.look(shares.get(i), TrainingWords.isLittle(share) ? "little" : "", "little");
        }
        for (int i = 0; i < columns.size(); i++) {
            AttendanceTotals.Count count = sums.count(columns.get(i));
            counts.get(i).setText((count.entered() == 0 ? "" : count.attended() + "/" + count.awaited()) + "\n"
                    + words.sheetSign(sheets, columns.get(i)));
        }
        footTotals.setText(words.hours(sums.traineeHours()));
        footTotals.setAccessibleText(
                words.get("trainings.attendance.trainee-hours", words.hours(sums.traineeHours())));
    }

    /** Where the cursor is. */
    void mark(int row, int column) {
        for (int i = 0; i < names.getChildren().size(); i++) {
            names.getChildren().get(i).pseudoClassStateChanged(CURRENT, i == row);
        }
        for (int i = 0; i < days.size(); i++) {
            days.get(i).pseudoClassStateChanged(CURRENT, column < dayOf.size() && dayOf.get(column) == i);
        }
        for (int i = 0; i < moments.size(); i++) {
            moments.get(i).pseudoClassStateChanged(CURRENT, i == column);
        }
    }

    /** Whether a half-day is seen, or scrolled away. */
    void see(int column, boolean seen) {
        moments.get(column).setVisible(seen);
        counts.get(column).setVisible(seen);
        VBox day = days.get(dayOf.get(column));
        boolean any = seen || moments.stream().filter(each -> day.getChildren().getLast().equals(each.getParent()))
                .anyMatch(Label::isVisible);
        day.getChildren().subList(0, 2).forEach(each -> each.setVisible(any));
    }

    /** Gives everything its measures. */
    void size(double cell, double row, double left, double right) {
        moments.forEach(each -> fix(each, cell, -1));
        counts.forEach(each -> fix(each, cell, -1));
        days.forEach(each -> {
            double wide = ((HBox) each.getChildren().getLast()).getChildren().size() * cell;
            fix(each, wide, -1);
            each.getChildren().subList(0, 2).forEach(label -> ((Label) label).setMaxWidth(wide));
        });
        names.getChildren().forEach(each -> fix((Region) each, left, row));
        totals.getChildren().forEach(each -> fix((Region) each, right, row));
        fix(corner, left, -1);
        fix(footNames, left, -1);
        fix(footTotals, right, -1);
        fix(headTotals, right, -1);
    }

    private static void fix(Region region, double width, double height) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
        if (height > 0) {
            region.setMinHeight(height);
            region.setPrefHeight(height);
            region.setMaxHeight(height);
        }
    }

    Label corner() {
        return corner;
    }

    HBox head() {
        return head;
    }

    HBox headTotals() {
        return headTotals;
    }

    VBox names() {
        return names;
    }

    VBox totals() {
        return totals;
    }

    Label footNames() {
        return footNames;
    }

    HBox foot() {
        return foot;
    }

    Label footTotals() {
        return footTotals;
    }
}
