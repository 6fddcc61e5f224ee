package fr.captierslieux.sillage.ui.casefile;

import fr.captierslieux.sillage.cases.CaseFile;
import fr.captierslieux.sillage.ui.casefile.CaseLetters.Letter;
import fr.captierslieux.sillage.ui.mail.MailFlow;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import fr.captierslieux.sillage.ui.prompts.Prompts.Option;
import fr.captierslieux.sillage.ui.prompts.Prompts.Question;
import fr.captierslieux.sillage.words.Words;
import java.time.Clock;
import java.util.List;

/** Begins mails to those who carry a project, after asking what about. Knows no control. */
public final class CaseMails {
    private final MailFlow mails;
    private final Prompts prompts;
    private final Words words;
    private final CaseLetters letters;

    public CaseMails(MailFlow mails, Prompts prompts, Words words, Clock clock) {
        this.mails = mails;
        this.prompts = prompts;
        this.words = words;
        this.letters = new CaseLetters(words, clock);
    }

    void write(CaseFile file) {
        List<Option<Letter>> options = letters.possible(file).stream()
                .map(letter -> new Option<>(letter, words.get("mail.letter." + letter))).toList();
        prompts.choose(new Question("mail.choose", "mail.choose.detail", "mail.choose.verb", List.of()), options)
                .flatMap(letter -> letters.find(letter, file)).ifPresent(mails::write);
    }

    void copyAddresses(CaseFile file) {
        mails.copyAddresses(CaseLetters.addresses(file));
    }
}
