package fr.captierslieux.sillage.ui.workspace;

import fr.captierslieux.sillage.safekeeping.Passphrase;
import fr.captierslieux.sillage.ui.workspace.Beginning.With;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the first start asks, and what is wrong with the answers. Knows no control. */
public final class BeginningModel {
    private final StringProperty person = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable NetworkChoice> network = new SimpleObjectProperty<>();
    private final ObjectProperty<With> with = new SimpleObjectProperty<>(With.EMPTY);
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");

    /** What is asked. */
    public enum Field {
        PERSON, NETWORK, PASSPHRASE, AGAIN
    }

    public StringProperty personProperty() {
        return person;
    }

    public ObjectProperty<@Nullable NetworkChoice> networkProperty() {
        return network;
    }

    /** What answers a question. */
    Property<?> property(Field field) {
        return switch (field) {
            case PERSON -> person;
            case NETWORK -> network;
            case PASSPHRASE -> passphrase;
            case AGAIN -> again;
        };
    }

    public ObjectProperty<With> withProperty() {
        return with;
    }

    public StringProperty passphraseProperty() {
        return passphrase;
    }

    public StringProperty againProperty() {
        return again;
    }

    /** What is wrong, as message keys, by field in the order of the screen. */
    public Map<Field, String> faults() {
        Map<Field, String> faults = new EnumMap<>(Field.class);
        if (!person.get().strip().contains(" ")) {
            faults.put(Field.PERSON, "begin.fault.person");
        }
        if (network.get() == null) {
            faults.put(Field.NETWORK, "begin.fault.network");
        }
        if (with.get() != With.EXAMPLE && !passphrase.get().isEmpty()) {
            if (new Passphrase(passphrase.get()).isShort()) {
                faults.put(Field.PASSPHRASE, "begin.fault.passphrase");
            } else if (new Passphrase(passphrase.get()).isUntypable()) {
                faults.put(Field.PASSPHRASE, "passphrase.fault.untypable");
            } else if (!passphrase.get().equals(again.get())) {
                faults.put(Field.AGAIN, "begin.fault.again");
            }
        }
        return faults;
    }

    /** The answers; empty while something is wrong with them. */
    public Optional<Beginning> answer() {
        NetworkChoice chosen = network.get();
        if (chosen == null || !faults().isEmpty()) {
            return Optional.empty();
        }
        boolean secret = with.get() != With.EXAMPLE && !passphrase.get().isEmpty();
        return Optional.of(new Beginning(person.get().strip(), chosen, with.get(),
                secret ? new Passphrase(passphrase.get()) : null));
    }
}
