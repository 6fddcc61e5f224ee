package fr.captierslieux.sillage.ui.shell;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.print.PrintDesk;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.PrintedText;
import fr.captierslieux.sillage.ui.print.SeenPage;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Whatever screen is shown, it can be printed, and copied as text. */
public final class PaperCommands {
    private final StringProperty unavailable = new SimpleStringProperty("");
    private final Prompts prompts;
    private final List<Command> commands;
    private ReadOnlyObjectProperty<@Nullable Screen> shown = new SimpleObjectProperty<>();
    private Supplier<SeenPage> page = () -> new SeenPage("", "");

    /**
     * @param desk prints
     * @param copy puts text into the clipboard
     */
    public PaperCommands(PrintDesk desk, Prompts prompts, Consumer<String> copy) {
        this.prompts = prompts;
        this.commands = List.of(
                Command.when("command-print", "print.command", Material2OutlinedMZ.PRINT, "Shortcut+P", unavailable,
                        () -> take(desk::show)),
                Command.when("command-copy-page", "print.command.copy", Material2OutlinedAL.FILE_COPY,
                        "Shortcut+Shift+K", unavailable, () -> take(document -> {
                            copy.accept(PrintedText.of(document));
                            prompts.tell(new Notice("print.copied", List.of(document.title()), null));
                        })));
    }

    /** Follows what a frame shows. */
    public void follow(Shell frame) {
        follow(frame.shownProperty(), frame::seenPage);
    }

    /**
     * Follows a screen.
     *
     * @param screen the one that is shown, as it changes
     * @param header reads what stands above it
     */
    void follow(ReadOnlyObjectProperty<@Nullable Screen> screen, Supplier<SeenPage> header) {
        shown = screen;
        page = header;
        ObservableValue<String> reason = screen
                .flatMap(each -> each == null ? new ReadOnlyStringWrapper("") : each.unprintable()).orElse("");
        unavailable.bind(reason);
    }

    /** For menu, palette and keys. */
    public List<Command> commands() {
        return commands;
    }

    /** What is shown, as it will be printed; {@code given} takes it once it is read, unless another screen is shown by then. */
    public void read(Consumer<PrintedDocument> given) {
        Screen screen = shown.get();
        if (screen != null) {
            screen.print(page.get(), document -> {
                if (screen.equals(shown.get())) {
                    given.accept(document);
                }
            });
        }
    }

    /** What is too long for paper is told before it is read: reading it would take seconds as well. */
    private void take(Consumer<PrintedDocument> way) {
        Screen screen = shown.get();
        if (screen != null && SeenPage.rows(screen.content()) > PrintDesk.MOST_BLOCKS) {
            tooLong();
            return;
        }
        read(document -> {
            if (document.blocks().isEmpty()) {
                prompts.tell(new Notice("print.nothing", List.of(), null));
            } else if (document.blocks().size() > PrintDesk.MOST_BLOCKS) {
                tooLong();
            } else {
                way.accept(document);
            }
        });
    }

    private void tooLong() {
        prompts.tell(new Notice("lists.unavailable.too-many", List.of(), null));
    }
}
