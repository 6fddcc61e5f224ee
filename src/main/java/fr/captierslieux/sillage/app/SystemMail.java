package fr.captierslieux.sillage.app;

import fr.captierslieux.sillage.ui.mail.MailProgram;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;

/** The mail program that the system names. Asks the desktop of AWT: the toolkit's own way says nothing of a program that is not there. */
final class SystemMail implements MailProgram {
    @Override
    public boolean open(String address) {
        try {
            if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.MAIL)) {
                return false;
            }
            Desktop.getDesktop().mail(URI.create(address));
            return true;
        } catch (IOException | UnsupportedOperationException | LinkageError noProgram) {
            return false;
        }
    }
}
