package fr.captierslieux.sillage.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.ui.workspace.PassphraseModel.Act;
import fr.captierslieux.sillage.ui.workspace.PassphraseModel.Field;
import fr.captierslieux.sillage.ui.workspace.PassphraseModel.Protection;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PassphraseModelTest {
    @Test
    void aFirstPassphraseIsLongAndTypedTwice() {
        PassphraseModel model = new PassphraseModel(Protection.NONE);
        assertThat(model.faults()).containsOnlyKeys(Field.THEN);
        model.property(Field.THEN).set("court");
        assertThat(model.faults()).containsOnlyKeys(Field.THEN);
        model.property(Field.THEN).set("quatre mots au hasard");
        assertThat(model.faults()).containsOnlyKeys(Field.AGAIN);
        model.property(Field.AGAIN).set("quatre mots au hasard");
        assertThat(model.answer()).hasValueSatisfying(wish -> {
            assertThat(wish.now()).isNull();
            assertThat(wish.verb()).isEqualTo("set");
        });
    }

    @Test
    void anotherOneIsAnother() {
        PassphraseModel model = new PassphraseModel(Protection.PASSPHRASE);
        assertThat(model.faults()).containsOnlyKeys(Field.NOW, Field.THEN);
        model.property(Field.NOW).set("quatre mots au hasard");
        model.property(Field.THEN).set("quatre mots au hasard");
        model.property(Field.AGAIN).set("quatre mots au hasard");
        assertThat(model.faults()).containsExactly(Map.entry(Field.THEN, "passphrase.fault.same"));
        model.property(Field.THEN).set("cinq autres mots au hasard");
        model.property(Field.AGAIN).set("cinq autres mots au hasard");
        assertThat(model.answer().orElseThrow().verb()).isEqualTo("change");
    }

    @Test
    void removingAsksForThePresentOneAlone() {
        PassphraseModel model = new PassphraseModel(Protection.PASSPHRASE);
        model.actProperty().set(Act.REMOVE);
        assertThat(model.faults()).containsOnlyKeys(Field.NOW);
        model.property(Field.NOW).set("quatre mots au hasard");
        assertThat(model.answer()).hasValueSatisfying(wish -> {
            assertThat(wish.then()).isNull();
            assertThat(wish.verb()).isEqualTo("remove");
        });
    }
}
