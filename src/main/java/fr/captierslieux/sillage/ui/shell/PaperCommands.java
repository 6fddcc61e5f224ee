package fr.captierslieux.sillage.ui.shell;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.print.PrintDesk;
import fr.captierslieux.sillage.ui.print.PrintedDocument;
import fr.captierslieux.sillage.ui.print.PrintedText;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.Prompts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
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
    private Supplier<Shell> shell = () -> {
        throw new IllegalStateException("no frame yet");
    };

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
        shell = () -> frame;
        ReadOnlyObjectProperty<@Nullable Screen> shown = frame.shownProperty();
        ObservableValue<String> reason = shown
                .flatMap(screen -> screen == null ? new ReadOnlyStringWrapper("") : screen.unprintable()).orElse("");
        unavailable.bind(reason);
    }

    /** For menu, palette and keys. */
    public List<Command> commands() {
        return commands;
    }

    /** What is shown, as it will be printed; {@code given} takes it once it is read. */
    public void read(Consumer<PrintedDocument> given) {
        Shell frame = shell.get();
        frame.findShown().ifPresent(screen -> screen.print(frame.seenPage(), given));
    }

    private void take(Consumer<PrintedDocument> way) {
        read(document -> {
            if (document.blocks().isEmpty()) {
                prompts.tell(new Notice("print.nothing", List.of(), null));
            } else if (document.blocks().size() > PrintDesk.MOST_BLOCKS) {
                prompts.tell(new Notice("lists.unavailable.too-many", List.of(), null));
            } else {
                way.accept(document);
            }
        });
    }
}
