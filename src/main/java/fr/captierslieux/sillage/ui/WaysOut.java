package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.ui.commands.Command;
import fr.captierslieux.sillage.ui.workspace.BackUpFlow;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What a person asks for in the window about the window and its file: who works here, what protects it, a copy of it. */
public final class WaysOut {
    private final ReadOnlyStringWrapper unprotected = new ReadOnlyStringWrapper("shell.unavailable.passphrase");
    private final Command profile = Command.always("own-profile", "shell.command.profile", Material2OutlinedMZ.PERSON,
            null, () -> profileAsked().run());
    private final Command passphrase = Command.when("own-passphrase", "shell.command.passphrase",
            Material2OutlinedAL.LOCK, null, unprotected, () -> passphraseAsked().run());
    private final ReadOnlyStringWrapper fleeting = new ReadOnlyStringWrapper("shell.unavailable.backup");
    private final Command backUp = Command.when("own-backup", "shell.command.backup", Material2OutlinedMZ.SAVE, null,
            fleeting, () -> backUpAsked().begin());
    private final BackUpFlow backUpFlow;
    private Runnable askProfile = () -> {
    };
    private Runnable askPassphrase = () -> {
    };

    WaysOut(BackUpFlow backUpFlow) {
        this.backUpFlow = backUpFlow;
    }

    /** Asks anew who works here. */
    Command profile() {
        return profile;
    }

    /** Asks for another passphrase of the file. */
    Command passphrase() {
        return passphrase;
    }

    /** Copies the store. */
    Command backUp() {
        return backUp;
    }

    private BackUpFlow backUpAsked() {
        return backUpFlow;
    }

    private Runnable profileAsked() {
        return askProfile;
    }

    private Runnable passphraseAsked() {
        return askPassphrase;
    }

    /** What asks anew who works here. */
    public void onProfile(Runnable ask) {
        askProfile = ask;
    }

    /** What asks for another passphrase; without it, as for an example, there is nothing to protect. */
    public void onPassphrase(Runnable ask) {
        askPassphrase = ask;
        unprotected.set("");
    }

    /** The store is there tomorrow: it can be copied, and the window reminds of that. */
    public void onBackUp() {
        fleeting.set("");
        backUpFlow.remind();
    }
}
