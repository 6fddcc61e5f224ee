package fr.captierslieux.sillage.ui;

import fr.captierslieux.sillage.ui.commands.Command;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What a person asks for in the window and what takes its place for a while: who works here, and what protects the file. */
public final class WaysOut {
    private final ReadOnlyStringWrapper unprotected = new ReadOnlyStringWrapper("shell.unavailable.passphrase");
    private final Command profile = Command.always("own-profile", "shell.command.profile", Material2OutlinedMZ.PERSON,
            null, () -> profileAsked().run());
    private final Command passphrase = Command.when("own-passphrase", "shell.command.passphrase",
            Material2OutlinedAL.LOCK, null, unprotected, () -> passphraseAsked().run());
    private Runnable askProfile = () -> {
    };
    private Runnable askPassphrase = () -> {
    };

    /** Asks anew who works here. */
    Command profile() {
        return profile;
    }

    /** Asks for another passphrase of the file. */
    Command passphrase() {
        return passphrase;
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
}
