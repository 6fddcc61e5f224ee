package fr.captierslieux.sillage.ui.mail;

import fr.captierslieux.sillage.basics.MailLink;
import fr.captierslieux.sillage.ui.background.Background;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.function.Consumer;

/** Begins mails in the mail program of the system; where that cannot be, the text is copied and it is said so. Knows no control. */
public final class MailFlow {
    private final Background background;
    private final Prompts prompts;
    private final MailProgram program;
    private final Consumer<String> copy;

    /** @param copy puts a text into the clipboard */
    public MailFlow(Background background, Prompts prompts, MailProgram program, Consumer<String> copy) {
        this.background = background;
        this.prompts = prompts;
        this.program = program;
        this.copy = copy;
    }

    /** Begins a mail. Of one that is too long, the text is copied, to be pasted into the mail that opens with the rest. */
    public void write(MailLink mail) {
        boolean parts = mail.isTooLong();
        MailLink begun = parts ? mail.withoutBody() : mail;
        if (begun.isTooLong()) {
            copyAll(mail, "mail.told.too-many");
            return;
        }
        if (parts) {
            copy.accept(mail.body());
        }
        background.longRunning(progress -> program.open(begun.address()), opened -> {
            if (!opened) {
                copyAll(mail, "mail.told.no-program");
            } else if (parts) {
                tell("mail.told.too-long");
            }
        }, failure -> copyAll(mail, "mail.told.no-program"));
    }

    private void copyAll(MailLink mail, String key) {
        copy.accept(String.join("\n", String.join(", ", mail.everybody()), mail.subject(), "", mail.body()).strip());
        tell(key);
    }

    /** Copies addresses, and nothing else. */
    public void copyAddresses(List<String> addresses) {
        copy.accept(String.join(", ", addresses));
        prompts.tell(new Notice("mail.told.copied", List.of(addresses.size()), null));
    }

    private void tell(String key) {
        prompts.tell(new Notice(key, List.of(), null));
    }
}
