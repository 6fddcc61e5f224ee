package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.ui.forms.FormHost;
import fr.captierslieux.sillage.ui.forms.PanelForms;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Navigation.Place;
import fr.captierslieux.sillage.ui.shell.Shell;
import fr.captierslieux.sillage.ui.workspace.Settings;
import javafx.util.Subscription;

/** Where the person stopped: the screen or the case, and the form that was open, with its draft. */
final class PlaceMemory {
    private static final String PLACE = "look.place";
    private static final String DRAFT = "look.draft";
    private static final String CASE = "case ";

    private final Settings settings;
    private final Shell shell;
    private final PanelForms forms;
    private Subscription remembering = Subscription.EMPTY;

    PlaceMemory(Settings settings, Shell shell, PanelForms forms) {
        this.settings = settings;
        this.shell = shell;
        this.forms = forms;
    }

    /** Goes where the person stopped; from here on what they do is remembered. */
    void reopen(Navigation navigation) {
        String place = settings.find(PLACE).orElse("");
        String draft = settings.find(DRAFT).orElse("");
        if (place.startsWith(CASE) && Code.isCode(place.substring(CASE.length()))) {
            navigation.show(new Place.OneCase(new Code(place.substring(CASE.length()))));
        } else if (shell.offers(place)) {
            shell.show(place);
        }
        boolean housed = forms.resumeAtHome(draft);
        shell.findShown().filter(FormHost.class::isInstance).filter(host -> !housed && !draft.isEmpty())
                .ifPresent(host -> forms.resume(draft, (FormHost) host));
        remembering = Subscription.combine(shell.entryProperty().subscribe((before, now) -> {
            if (!now.isEmpty()) {
                settings.keep(PLACE, now);
            }
        }), forms.openDraftProperty().subscribe((before, now) -> settings.keep(DRAFT, now)));
    }

    /** The window is closing: what is open now is open again the next time. */
    void leave() {
        remembering.unsubscribe();
    }

    void visited(Code supportCase) {
        settings.keep(PLACE, CASE + supportCase);
    }
}
