package fr.captierslieux.sillage.ui.interview;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.cases.Happening.VisionAssessed;
import fr.captierslieux.sillage.cases.QualificationHint;
import fr.captierslieux.sillage.cases.ReadCaseFile;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.forms.FieldModel;
import fr.captierslieux.sillage.ui.forms.FormFiles;
import fr.captierslieux.sillage.ui.forms.FormModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What stands beside an interview: its case, the grids that were filled in before, and what the scores speak for. Knows no control. */
public final class InterviewModel {
    private static final List<Integer> NOTHING_SAID = List.of(-1, -1, -1, -1, -1, -1);

    private final ReadCaseFile read;
    private final Background background;
    private final Lane lane = new Lane();
    private final ReadOnlyObjectWrapper<@Nullable CaseFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Integer>> scores = new ReadOnlyObjectWrapper<>(NOTHING_SAID);
    private Subscription bound = Subscription.EMPTY;
    private @Nullable FormModel form;

    public InterviewModel(ReadCaseFile read, Background background) {
        this.read = read;
        this.background = background;
    }

    /** From here on it tells of what this form says. */
    public void follow(FormModel shown) {
        leave();
        form = shown;
        bound = shown.shownProperty().subscribe(ready -> {
            if (ready) {
                listen(shown);
            }
        });
        refresh();
    }

    private void listen(FormModel shown) {
        FormFiles.CRITERIA.forEach(header -> shown.find(header).ifPresent(field -> bound = Subscription.combine(bound,
                field.entryProperty().subscribe((before, now) -> look(shown)))));
        look(shown);
    }

    private void look(FormModel shown) {
        scores.set(FormFiles.CRITERIA.stream().map(shown::find).map(InterviewModel::score).toList());
    }

    private static int score(Optional<FieldModel> field) {
        String said = field.map(FieldModel::text).orElse("");
        return said.matches("[0-3]") ? Integer.parseInt(said) : -1;
    }

    /** Reads what was noted before. Without it the interview goes on. */
    public void refresh() {
        FormModel shown = form;
        if (shown != null) {
            String code = shown.request().given().getOrDefault(FormFiles.CASE, "");
            background.read(lane, () -> Code.isCode(code) ? read.read(new Code(code)) : Optional.<CaseFile>empty(),
                    found -> found.ifPresent(file::set), failure -> {
                    });
        }
    }

    /** Nobody looks any more. */
    public void leave() {
        bound.unsubscribe();
        bound = Subscription.EMPTY;
        lane.leave();
        form = null;
        file.set(null);
        scores.set(NOTHING_SAID);
    }

    /** The case that it is about; null until it is read. */
    public ReadOnlyObjectProperty<@Nullable CaseFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** What the form says of the six criteria, -1 where it says nothing. */
    public ReadOnlyObjectProperty<List<Integer>> scoresProperty() {
        return scores.getReadOnlyProperty();
    }

    /** The grids of before, the newest first. */
    public List<VisionAssessed> earlier() {
        CaseFile read = file.get();
        return read == null ? List.of() : read.list(VisionAssessed.class);
    }

    /** What the scores speak for. */
    public QualificationHint hint() {
        return QualificationHint.of(scores.get());
    }
}
