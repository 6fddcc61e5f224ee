package fr.captierslieux.sillage.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The lists as a network uses them. */
class NetworkListsTest {
    private static ListRow row(String code, @Nullable String label, @Nullable String labelEn, @Nullable Long position) {
        return new ListRow("channel", code, label, labelEn, position, false, false);
    }

    private static NetworkLists of(ListRow... rows) {
        return new NetworkLists(List.of(rows));
    }

    @Test
    void nothingSaidIsWhatIsShipped() {
        ShippedLists.listAll().forEach(list -> {
            assertThat(NetworkLists.SHIPPED.codes(list.name())).isEqualTo(list.codes());
            assertThat(NetworkLists.SHIPPED.offered(list.name())).isEqualTo(list.codes());
        });
        assertThat(NetworkLists.SHIPPED.orders()).isEmpty();
    }

    @Test
    void whatIsSaidGoesWhereItIsSaidAndOwnEntriesComeLast() {
        assertThat(of(row("PIGEON", "Pigeon", null, null), row("AUTRE", null, null, 150L)).codes("channel"))
                .containsExactly("SITE", "AUTRE", "COURRIEL", "TELEPHONE", "EVENEMENT", "PRESCRIPTEUR", "FORMATION",
                        "PIGEON");
    }

    @Test
    void aRetiredEntryKeepsItsPlaceAndIsNotOffered() {
        NetworkLists lists = of(new ListRow("channel", "COURRIEL", null, null, null, true, false));
        assertThat(lists.codes("channel")).contains("COURRIEL");
        assertThat(lists.offered("channel")).doesNotContain("COURRIEL").hasSize(6);
    }

    @Test
    void anOwnEntryReadsInBothLanguagesAndAShippedOneAsItIsShipped() {
        NetworkLists lists = of(row("PIGEON", "Pigeon", null, null), row("OWL", null, "Owl", null),
                row("SITE", "Le site", null, null));
        assertThat(lists.labels(Locale.FRENCH).get("channel"))
                .isEqualTo(Map.of("PIGEON", "Pigeon", "OWL", "Owl", "SITE", "Le site"));
        assertThat(lists.labels(Locale.UK).get("channel")).isEqualTo(Map.of("PIGEON", "Pigeon", "OWL", "Owl"));
    }

    @Test
    void whatWasTakenBackIsOfferedNoMoreAndStillReads() {
        NetworkLists lists = of(new ListRow("channel", "PIGEON", "Pigeon", null, null, false, true),
                new ListRow("channel", "SITE", "Le site", null, 900L, true, true));
        assertThat(lists.codes("channel")).isEqualTo(ShippedLists.get("channel").codes());
        assertThat(lists.offered("channel")).contains("SITE");
        assertThat(lists.labels(Locale.FRENCH).get("channel")).isEqualTo(Map.of("PIGEON", "Pigeon"));
    }
}
