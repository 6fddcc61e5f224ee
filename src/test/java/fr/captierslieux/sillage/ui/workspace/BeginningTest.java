package fr.captierslieux.sillage.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.ui.workspace.Beginning.With;
import fr.captierslieux.sillage.ui.workspace.BeginningModel.Field;
import org.junit.jupiter.api.Test;

class BeginningTest {
    private static final NetworkChoice CRESS = new NetworkChoice("CRESS", "CRESS Pays de la Loire");

    private final BeginningModel model = new BeginningModel();

    @Test
    void asksForNameAndNetworkAlone() {
        assertThat(model.faults().keySet()).containsExactly(Field.PERSON, Field.NETWORK);
        model.personProperty().set("Inès");
        model.networkProperty().set(CRESS);
        assertThat(model.faults().keySet()).as("a first name alone tells nobody apart").containsExactly(Field.PERSON);
        model.personProperty().set("  Inès Thébault ");
        assertThat(model.answer()).hasValueSatisfying(answer -> {
            assertThat(answer.person()).isEqualTo("Inès Thébault");
            assertThat(answer.with()).isEqualTo(With.EMPTY);
            assertThat(answer.passphrase()).isNull();
        });
    }

    @Test
    void aPassphraseIsLongAndTypedTwice() {
        model.personProperty().set("Inès Thébault");
        model.networkProperty().set(CRESS);
        model.passphraseProperty().set("court");
        assertThat(model.faults().keySet()).containsExactly(Field.PASSPHRASE);
        model.passphraseProperty().set("quatre mots au hasard");
        model.againProperty().set("quatre mots au hazard");
        assertThat(model.faults().keySet()).containsExactly(Field.AGAIN);
        model.againProperty().set("quatre mots au hasard");
        assertThat(model.answer().orElseThrow().passphrase()).isNotNull();
        model.withProperty().set(With.EXAMPLE);
        assertThat(model.answer().orElseThrow().passphrase()).as("the example is not protected").isNull();
    }
}
