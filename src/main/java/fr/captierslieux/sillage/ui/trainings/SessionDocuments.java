package fr.captierslieux.sillage.ui.trainings;

import fr.captierslieux.sillage.trainings.SessionFile;
import fr.captierslieux.sillage.trainings.documents.DocumentKind;
import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.commands.CommandControls;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The documents of a session on its page: a menu of what can be made, and the panel that tells what was. */
final class SessionDocuments {
    private static final Map<DocumentKind, String> KEYS = Map.of(DocumentKind.CONVOCATION, "Shortcut+Shift+C",
            DocumentKind.ATTENDANCE_SHEET, "Shortcut+Shift+E", DocumentKind.CERTIFICATE, "Shortcut+Shift+S",
            DocumentKind.ATTESTATION, "Shortcut+Shift+A");

    private final DocumentsModel model;
    private final DocumentsPane pane;
    private final List<Command> commands;
    private final CommandControls controls;
    private final MenuButton menu;

    /** @param close puts the panel away */
    SessionDocuments(DocumentsModel model, TrainingWords words, Consumer<SidePanel> close) {
        this.model = model;
        this.pane = new DocumentsPane(model, words, () -> close.accept(pane()));
        this.commands = Stream.of(DocumentKind.values())
                .map(kind -> Command.when("session-documents-" + kind, "documents.command." + kind,
                        Material2OutlinedAL.DESCRIPTION, KEYS.get(kind), model.unavailableProperty(kind),
                        () -> model.begin(kind)))
                .toList();
        this.menu = new MenuButton(words.get("documents.menu"), new FontIcon(Material2OutlinedAL.DESCRIPTION));
        menu.setId("session-documents-menu");
        menu.setAccessibleText(words.get("documents.menu"));
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        this.controls = new CommandControls(words.words());
        commands.forEach(command -> menu.getItems().add(controls.menuItem(command)));
    }

    /** Offers something more that is taken from the session, beneath its documents. */
    void offer(Command command) {
        menu.getItems().addAll(new SeparatorMenuItem(), controls.menuItem(command));
    }

    private SidePanel pane() {
        return pane;
    }

    /** What is written from here on is told in the panel, which {@code open} shows. */
    Subscription bind(Consumer<SidePanel> open) {
        return model.toldProperty().subscribe(told -> {
            if (told != null) {
                pane.show(told);
                open.accept(pane);
            }
        });
    }

    void show(@Nullable SessionFile file) {
        model.show(file);
    }

    /** Another session is shown. */
    void leave() {
        model.close();
    }

    MenuButton menu() {
        return menu;
    }

    List<Command> commands() {
        return commands;
    }
}
