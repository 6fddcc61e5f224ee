package fr.captierslieux.sillage.ui.lists;

import fr.captierslieux.sillage.exchange.SheetWriter;
import fr.captierslieux.sillage.ui.Surroundings;
import fr.captierslieux.sillage.ui.background.Running;
import fr.captierslieux.sillage.ui.forms.Forms;
import fr.captierslieux.sillage.ui.prompts.Navigation;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.function.BiConsumer;

/**
 * What every screen with a list works with.
 *
 * @param around     language, clock, settings, background
 * @param prompts    asks and tells
 * @param navigation goes to another screen
 * @param forms      opens forms
 * @param sheets     writes what is exported
 * @param follow     shows long work, with the message key of what it is
 */
public record ListSurroundings(Surroundings around, Prompts prompts, Navigation navigation, Forms forms,
        SheetWriter sheets, BiConsumer<Running, String> follow) {
}
