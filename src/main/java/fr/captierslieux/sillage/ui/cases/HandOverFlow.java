package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.cases.CaseRow;
import fr.captierslieux.sillage.day.Colleague;
import fr.captierslieux.sillage.day.HandedOver;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.background.Lane;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.Answer;
import fr.captierslieux.sillage.ui.prompts.Prompts.Question;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Hands cases over to a colleague, in one gesture that can be undone from its news. Knows no control. */
public final class HandOverFlow {
    private static final String PROBLEM = "caseload.problem";

    private final Background background;
    private final CaseloadUseCases useCases;
    private final Prompts prompts;
    private final TakeBackFlow undo;
    private final Supplier<String> author;
    private final Lane lane = new Lane();

    /** @param author who works here; asked off the JavaFX thread */
    public HandOverFlow(Background background, CaseloadUseCases useCases, Prompts prompts, TakeBackFlow undo,
            Supplier<String> author) {
        this.background = background;
        this.useCases = useCases;
        this.prompts = prompts;
        this.undo = undo;
        this.author = author;
    }

    /** Reads to whom. */
    public void colleagues(Consumer<List<Colleague>> answer) {
        background.read(lane, () -> useCases.colleagues().list(), answer, this::failed);
    }

    /**
     * Hands over. Cases of another network than the colleague's stay that network's: who meant a transfer is told how
     * that is done, and asked first.
     *
     * @param then what shows the cases reads them anew
     */
    public void handOver(List<CaseRow> cases, Colleague to, Runnable then) {
        if (isMeant(cases, to)) {
            List<Code> codes = cases.stream().map(CaseRow::code).toList();
            background.write(() -> useCases.handOver().handOver(codes, to.code(), author.get()), done -> {
                tell(done, to, then);
                then.run();
            }, this::failed);
        }
    }

    private boolean isMeant(List<CaseRow> cases, Colleague to) {
        long others = cases.stream().filter(row -> !row.network().equals(to.networkName())).count();
        return others == 0 || prompts.confirm(new Question("caseload.other-network",
                "caseload.other-network.detail", "caseload.other-network.verb",
                List.of(others, to.name(), to.networkName()))) == Answer.DO_IT;
    }

    private void tell(HandedOver done, Colleague to, Runnable then) {
        if (done.gesture() == 0) {
            prompts.tell(new Notice("caseload.nothing", List.of(to.name()), null));
            return;
        }
        prompts.tell(new Notice("caseload.told", List.of(done.cases(), to.name(), done.tasks(), done.appointments()),
                new Notice.Action("lists.undo", () -> undo.takeBack(done.gesture(), then))));
    }

    private void failed(Throwable failure) {
        prompts.problem(new Problem(PROBLEM, failure));
    }
}
