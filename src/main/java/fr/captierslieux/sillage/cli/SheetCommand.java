package fr.captierslieux.sillage.cli;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.sheets.CaseSheet;
import fr.captierslieux.sillage.sheets.SheetChoice;
import fr.captierslieux.sillage.sheets.SheetChoice.Contacts;
import fr.captierslieux.sillage.sheets.SheetChoice.Notes;
import fr.captierslieux.sillage.sheets.SheetKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheet}: a case on one page, as a PDF or for a word processor. */
@Command(name = "sheet")
final class SheetCommand extends StoreCommand {
    @Parameters(paramLabel = "CASE", descriptionKey = "parameter.case")
    private String supportCase = "";

    @Option(names = "--output", required = true, paramLabel = "F", descriptionKey = "option.sheet-output")
    @SuppressWarnings("NullAway.Init") // required: set by picocli before call()
    private Path output;

    @Option(names = "--without-notes", descriptionKey = "option.without-notes")
    private boolean withoutNotes;

    @Option(names = "--with-contacts", descriptionKey = "option.with-contacts")
    private boolean withContacts;

    @Option(names = "--language", paramLabel = "fr|en", descriptionKey = "option.sheet-language")
    private Language language = Language.FR;

    /** Of what is not the person's own words; French unless said, whatever the terminal speaks. */
    private enum Language {
        FR(Locale.FRANCE), EN(Locale.UK);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Override
    @Nullable
    Integer refuseUsage() {
        if (SheetKind.of(output).isEmpty()) {
            terminal().say("sheet.command.ending", output);
            return ExitCode.USAGE;
        }
        return null;
    }

    @Override
    int run(OpenedStore store) throws IOException {
        SheetChoice choice = new SheetChoice(withoutNotes ? Notes.LEFT_OUT : Notes.GIVEN,
                withContacts ? Contacts.GIVEN : Contacts.LEFT_OUT);
        Optional<CaseSheet> sheet = Code.isCode(supportCase)
                ? store.composeCaseSheet().compose(new Code(supportCase), choice)
                : Optional.empty();
        if (sheet.isEmpty()) {
            terminal().say("sheet.command.no-case", supportCase);
            return ExitCode.USAGE;
        }
        sillage.product().caseSheetWriter().write(sheet.get(), language.locale, output);
        terminal().say("sheet.command.written", output);
        return ExitCode.DONE;
    }
}
