package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is asked when a store is to get another passphrase, and what is wrong with the answers. Knows no control. */
public final class PassphraseModel {
    private final Protection protection;
    private final StringProperty now = new SimpleStringProperty("");
    private final StringProperty then = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ObjectProperty<Act> act = new SimpleObjectProperty<>(Act.GIVE);

    public PassphraseModel(Protection protection) {
        this.protection = protection;
    }

    /** Whether the store has a passphrase. */
    public enum Protection {
        NONE, PASSPHRASE
    }

    /** What is asked. */
    public enum Field {
        NOW, THEN, AGAIN
    }

    /** What is to be done. */
    public enum Act {
        GIVE, REMOVE
    }

    public Protection protection() {
        return protection;
    }

    public ObjectProperty<Act> actProperty() {
        return act;
    }

    /** What answers a question. */
    public StringProperty property(Field field) {
        return switch (field) {
            case NOW -> now;
            case THEN -> then;
            case AGAIN -> again;
        };
    }

    /** What is wrong, as message keys, by field in the order of the screen. */
    public Map<Field, String> faults() {
        Map<Field, String> faults = new EnumMap<>(Field.class);
        if (protection == Protection.PASSPHRASE && now.get().isEmpty()) {
            faults.put(Field.NOW, "unlock.empty");
        }
        if (act.get() == Act.GIVE) {
            String secret = then.get();
            if (secret.isEmpty() || new Passphrase(secret).isShort()) {
                faults.put(Field.THEN, "passphrase.fault.short");
            } else if (new Passphrase(secret).isUntypable()) {
                faults.put(Field.THEN, "passphrase.fault.untypable");
            } else if (protection == Protection.PASSPHRASE && secret.equals(now.get())) {
                faults.put(Field.THEN, "passphrase.fault.same");
            } else if (!secret.equals(again.get())) {
                faults.put(Field.AGAIN, "begin.fault.again");
            }
        }
        return faults;
    }

    /** The answers; empty while something is wrong with them. */
    public Optional<PassphraseWish> answer() {
        if (!faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PassphraseWish(protection == Protection.NONE ? null : new Passphrase(now.get()),
                act.get() == Act.REMOVE ? null : new Passphrase(then.get())));
    }
}
