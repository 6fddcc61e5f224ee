package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.ui.casefile.CaseFilePage;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.forms.FormRequest;
import fr.captierslieux.sillage.ui.forms.Forms;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.quickentry.QuickEntryLayer;
import fr.captierslieux.sillage.ui.quickentry.QuickEntryLine;
import fr.captierslieux.sillage.ui.quickentry.QuickEntryModel;
import fr.captierslieux.sillage.ui.shell.Shell;
import java.util.Optional;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The line in which a follow-up is written, over any screen of the window. */
final class QuickEntry implements QuickEntryModel.Surface {
    private final Shell shell;
    private final CaseFilePage page;
    private final Forms forms;
    private final Navigation navigation;

    private QuickEntry(Shell shell, CaseFilePage page, Forms forms, Navigation navigation) {
        this.shell = shell;
        this.page = page;
        this.forms = forms;
        this.navigation = navigation;
    }

    /**
     * Offers it by its keys and the palette; what is typed in it stays with the settings of the window.
     *
     * @return opens it; keeps what is typed when the window is closing
     */
    static Line offer(Surroundings around, UseCases useCases, Prompts prompts, TakeBackFlow undo, Shell shell,
            CaseFilePage page, Forms forms, Navigation navigation) {
        QuickEntryModel model = new QuickEntryModel(around.background(), useCases.quickEntry(), prompts, undo,
                around.settings(), around.words(), useCases.author(), new QuickEntry(shell, page, forms, navigation));
        QuickEntryLayer layer = new QuickEntryLayer(new QuickEntryLine(model, around.words(), around.clock()));
        model.whenDone(layer::close);
        Command open = Command.always("command-quick-entry", "quickentry.command.open", Material2OutlinedAL.FLASH_ON,
                "Shortcut+Shift+N", layer::open);
        shell.offerLayer(open, layer);
        return new Line(open, layer::leave);
    }

    /**
     * The line of a window.
     *
     * @param open opens it
     * @param keep keeps what is typed when the window is closing
     */
    record Line(Command open, Runnable keep) {
    }

    @Override
    public Optional<Code> findCase() {
        return shell.findShown().filter(page::equals).flatMap(shown -> page.findCase());
    }

    @Override
    public void open(Code supportCase, FormRequest form) {
        navigation.show(new Navigation.Place.OneCase(supportCase));
        forms.open(form, page);
    }

    @Override
    public void refresh() {
        shell.refresh();
    }
}
