package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.ui.calendar.CalendarMails;
import fr.captierslieux.sillage.ui.calendar.CalendarModel;
import fr.captierslieux.sillage.ui.calendar.CalendarScreen;
import fr.captierslieux.sillage.ui.history.GestureFlow;
import fr.captierslieux.sillage.ui.history.TakeBackFlow;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.mail.MailFlow;
import fr.captierslieux.sillage.ui.shell.ScreenEntry;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Agenda: its screen in the navigation. */
final class CalendarRoom {
    private CalendarRoom() {
    }

    static ScreenEntry entry(ListSurroundings listing, UseCases useCases, TakeBackFlow takeBack, MailFlow mails) {
        Surroundings around = listing.around();
        return new ScreenEntry("calendar", "calendar.title", Material2OutlinedAL.CALENDAR_TODAY, "", () -> {
            CalendarModel model = new CalendarModel(around.background(), useCases.calendar(), listing.prompts(),
                    around.settings(), around.clock());
            return new CalendarScreen(model, useCases.calendar(), new GestureFlow(around.background(),
                    listing.prompts(), takeBack, model::refresh), listing,
                    CalendarMails.of(mails, useCases.mail().people(), listing), useCases.author());
        });
    }
}
