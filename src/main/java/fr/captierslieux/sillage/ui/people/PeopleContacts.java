package fr.captierslieux.sillage.ui.people;

import fr.captierslieux.sillage.basics.MailLink;
import fr.captierslieux.sillage.people.ContactCard;
import fr.captierslieux.sillage.people.ContactWriter;
import fr.captierslieux.sillage.people.PersonRow;
import fr.captierslieux.sillage.ui.lists.ListSurroundings;
import fr.captierslieux.sillage.ui.mail.MailFlow;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Problem;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.FileQuestion;
import fr.captierslieux.sillage.ui.prompts.Prompts.Option;
import fr.captierslieux.sillage.ui.prompts.Prompts.Question;
import fr.captierslieux.sillage.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How people are reached from here: mails begun for them, their addresses copied, cards of them for an address book. Knows no control. */
public final class PeopleContacts {
    private final ListSurroundings around;
    private final MailFlow mails;
    private final ContactWriter writer;

    public PeopleContacts(ListSurroundings around, MailFlow mails, ContactWriter writer) {
        this.around = around;
        this.mails = mails;
        this.writer = writer;
    }

    private Words words() {
        return around.around().words();
    }

    /** Begins a mail for somebody who has an address. */
    void write(PersonRow row) {
        if (row.email() != null) {
            mails.write(new MailLink(List.of(row.email().strip()), "", words().get("mail.FREE.body")));
        }
    }

    void copyAddress(PersonRow row) {
        if (row.email() != null) {
            mails.copyAddresses(List.of(row.email().strip()));
        }
    }

    /** Asks where, and writes a card of each. */
    void writeCards(List<PersonRow> rows) {
        writeAll(rows.stream().map(ContactCard::of).toList());
    }

    /** The card of who works here. */
    public void writeOwn(Supplier<Optional<ContactCard>> own) {
        around.around().background().longRunning(progress -> own.get(), card -> {
            if (card.isPresent()) {
                writeAll(List.of(card.get()));
            } else {
                around.prompts().tell(new Notice("people.card.nobody", List.of(), null));
            }
        }, failure -> around.prompts().problem(new Problem("lists.problem.read", failure)));
    }

    private void writeAll(List<ContactCard> cards) {
        Prompts prompts = around.prompts();
        Question question = new Question("people.card.title", "people.card.detail", "people.card.choose",
                List.of(cards.size()));
        String name = words().get("people.card.file", LocalDate.now(around.around().clock()).toString()) + ".vcf";
        prompts.choose(question, List.of(new Option<>("vcf", words().get("people.card.vcf"))))
                .flatMap(ending -> prompts.saveFile(new FileQuestion("people.command.card", name, "people.card.kind",
                        ending)))
                .ifPresent(place -> around.around().background().longRunning(progress -> {
                    writer.write(place, cards);
                    return place;
                }, written -> told(written, cards.size()), failure -> prompts.problem(new Problem(
                        failure instanceof IOException ? "lists.problem.place" : "lists.problem.export", failure))));
    }

    private void told(Path place, int cards) {
        around.prompts().tell(Notice.ofFile("people.card.told", place, around.prompts(), cards));
    }
}
