package fr.captierslieux.sillage.ui.reports.sent;

import fr.captierslieux.sillage.basics.Period;
import fr.captierslieux.sillage.reports.Scope;
import fr.captierslieux.sillage.reports.sent.CompareSentReport.Comparison;
import fr.captierslieux.sillage.reports.sent.SentReport;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What the report screen says of the report that went out last for its period and scope, and how another goes out. */
public final class ReportSending {
    private final LastSent last;
    private final SendFlow flow;
    private final SentWords words;
    private final Words said;
    private final Label text = new Label();
    private final Hyperlink link = new Hyperlink();
    private final HBox banner = new HBox(8, text, link);
    private Period period;
    private Scope scope = Scope.ALL;

    /** @param show opens the sent reports on one of them */
    public ReportSending(LastSent last, SendFlow flow, Words words, Clock clock, Period period,
            Consumer<SentReport> show) {
        this.last = last;
        this.flow = flow;
        this.words = new SentWords(words, clock);
        this.said = words;
        this.period = period;
        banner.setId("report-sent-banner");
        banner.setAlignment(Pos.CENTER_LEFT);
        text.setWrapText(true);
        text.setMinWidth(0);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        link.setId("report-sent-open");
        link.setText(words.get("reports.sent.command.see"));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            Comparison shown = last.lastProperty().get();
            if (shown != null) {
                show.accept(shown.report());
            }
        });
        show((Comparison) null);
    }

    private void show(@Nullable Comparison read) {
        banner.setVisible(read != null);
        banner.setManaged(read != null);
        if (read != null) {
            text.setText(words.get("reports.sent.banner", words.sending(read.report()), words.changed(read)));
            banner.getStyleClass().setAll("session-banner", read.changed().isEmpty() ? "neutral" : "warning");
        }
    }

    /** The report that is shown is of this period and scope, as just read. */
    public void look(Period shown, Scope of) {
        period = shown;
        scope = of;
        last.look(shown, of);
    }

    /** Asks what there is to say of it, beside a node, then writes and freezes. */
    public void send(Node beside, String fileName, String recipient) {
        Period asked = period;
        Scope of = scope;
        new SendPop(said, words.figures().today(), said.get("reports.sent.command.send"), recipient, null,
                said -> flow.send(asked, of, said, fileName, () -> last.look(asked, of))).show(beside);
    }

    /** Says what was sent, above the figures; nothing where nothing was. */
    public Node banner() {
        return banner;
    }

    /** Listens until it is let go. */
    public Subscription bind() {
        return last.lastProperty().subscribe(this::show).and(last::leave);
    }
}
