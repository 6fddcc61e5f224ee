package fr.captierslieux.sillage.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.history.UndoGesture;
import fr.captierslieux.sillage.people.FindDuplicates;
import fr.captierslieux.sillage.people.FindDuplicates.LikePerson;
import fr.captierslieux.sillage.people.KnownPerson;
import fr.captierslieux.sillage.people.Likeness;
import fr.captierslieux.sillage.people.ListDuplicates;
import fr.captierslieux.sillage.people.ListDuplicates.Pair;
import fr.captierslieux.sillage.people.SoughtPerson;
import fr.captierslieux.sillage.people.TellApart;
import fr.captierslieux.sillage.records.RecordEdit;
import fr.captierslieux.sillage.records.SaveOutcome.Saved;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.history.SqlHistory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every pair of the store, found without comparing each with each. */
@Tag("store")
class ListDuplicatesTest {
    private static final ListDuplicates.Watch NOBODY = new ListDuplicates.Watch() {
        @Override
        public void reached(long done, long whole) {
            // nobody waits
        }

        @Override
        public boolean isStopped() {
            return false;
        }
    };

    @TempDir
    Path folder;

    private SampleStore sample;
    private Store store;
    private ListDuplicates list;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        store = sample.store();
        list = new ListDuplicates(store, new SqlDuplicates(store));
        write("D1", "Maiwenn", "Rouet", "", "53084");
        write("D2", "Sofie", "Gendroneaux", "", "53097");
        write("D3", "Sophie", "Gendronneau", "", "53097");
        write("D4", "Paul", "Quitpas", "MAIWENN.roue@exemple.fr", "");
        write("D5", "Métayer", "Didier", "", "");
    }

    private void write(String code, String first, String last, String email, String commune) {
        assertThat(sample.useCases().forms().save().save(new fr.captierslieux.sillage.history.Gesture("test", "Inès"),
                List.of(RecordEdit.create("personnes", Map.of("code", code, "prenom", first, "nom", last, "courriel",
                        email, "commune", commune)))))
                .isInstanceOf(Saved.class);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private static String named(Pair pair) {
        return new TreeSet<>(Set.of(pair.one().code().value(), pair.other().code().value())).toString();
    }

    @Test
    void findsWhatComparingEachWithEachFinds() {
        List<String> pairs = list.list(NOBODY).pairs().stream().map(ListDuplicatesTest::named).toList();
        assertThat(pairs).contains("[APESS53-A-0001, D1]", "[D2, D3]", "[APESS53-A-0007, D5]")
                .doesNotContain("[APESS53-A-0001, D4]");
        FindDuplicates find = new FindDuplicates(store, new SqlDuplicates(store));
        for (KnownPerson each : store.read(() -> new SqlDuplicates(store).listAll())) {
            String commune = each.commune();
            for (LikePerson like : find.find(new SoughtPerson(each.firstName(), each.lastName(), each.email(),
                    each.phone(), commune == null ? "" : commune, "")).people()) {
                if (!like.person().code().equals(each.code())
                        && like.likeness().score() >= Likeness.WORTH_A_DECISION + 30) { // projects may speak against
                    assertThat(pairs).contains(
                            new TreeSet<>(Set.of(each.code().value(), like.person().code().value())).toString());
                }
            }
        }
    }

    @Test
    void twoWhoAreTwoAreListedNoMoreUntilThatIsTakenBack() {
        RowId one = RowId.derived("person", "D3");
        RowId other = RowId.derived("person", "D2");
        long gesture = new TellApart(store, new SqlDuplicates(store)).tell(one, other, "Inès");
        assertThat(list.list(NOBODY).pairs().stream().map(ListDuplicatesTest::named)).doesNotContain("[D2, D3]");
        sample.close();
        sample = SampleStore.reopen(folder);
        store = sample.store();
        list = new ListDuplicates(store, new SqlDuplicates(store));
        assertThat(list.list(NOBODY).pairs().stream().map(ListDuplicatesTest::named)).doesNotContain("[D2, D3]");
        new UndoGesture(store, new SqlHistory(store)).undo(gesture, "Inès");
        assertThat(list.list(NOBODY).pairs().stream().map(ListDuplicatesTest::named)).contains("[D2, D3]");
    }

    @Test
    void theLikeliestComesFirstAndWhoIsStoppedFindsNothing() {
        List<Pair> pairs = list.list(NOBODY).pairs();
        assertThat(pairs).isSortedAccordingTo((one, other) -> other.likeness().score() - one.likeness().score());
        assertThat(list.list(new ListDuplicates.Watch() {
            @Override
            public void reached(long done, long whole) {
                // nobody waits
            }

            @Override
            public boolean isStopped() {
                return true;
            }
        }).pairs()).isEmpty();
    }
}
