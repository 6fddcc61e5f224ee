package fr.captierslieux.sillage.store.people;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Gesture;
import fr.captierslieux.sillage.network.DepartmentReferent;
import fr.captierslieux.sillage.network.FindReferent;
import fr.captierslieux.sillage.people.FindDuplicates;
import fr.captierslieux.sillage.people.FindDuplicates.Found;
import fr.captierslieux.sillage.people.FindDuplicates.LikePerson;
import fr.captierslieux.sillage.people.KnownProject.KnownCase;
import fr.captierslieux.sillage.people.Likeness.Reason;
import fr.captierslieux.sillage.people.NameTrace;
import fr.captierslieux.sillage.people.SoughtPerson;
import fr.captierslieux.sillage.store.Sql;
import fr.captierslieux.sillage.store.Store;
import fr.captierslieux.sillage.store.network.SqlReferents;
import fr.captierslieux.sillage.territory.CommuneReference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is found in the sample network while somebody is written down, and to whom they fall. */
@Tag("store")
class FindDuplicatesTest {
    @TempDir
    Path folder;

    private SampleStore sample;
    private Store store;
    private FindDuplicates find;

    @BeforeEach
    void open() {
        sample = SampleStore.copyInto(folder);
        store = sample.store();
        find = new FindDuplicates(store, new SqlDuplicates(store));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private static SoughtPerson named(String first, String last, String commune) {
        return new SoughtPerson(first, last, "", "", commune, "");
    }

    private static List<String> codes(Found found) {
        return found.people().stream().map(each -> each.person().code().value()).toList();
    }

    @Test
    void aLikeNameInTheSameCommuneIsFoundWithItsReasons() {
        Found found = find.find(named("Maiwenn", "Rouet", "53084"));
        LikePerson first = found.people().getFirst();
        assertThat(first.person().name()).isEqualTo("Maïwenn Roué");
        assertThat(first.likeness().reasons()).containsExactly(Reason.CLOSE_NAME, Reason.SAME_COMMUNE);
        assertThat(first.person().projects()).isNotEmpty();
    }

    @Test
    void anAddressAndANumberFindWhoeverHasThem() {
        assertThat(codes(find.find(new SoughtPerson("", "", "MAIWENN.ROUE@exemple.fr", "", "", ""))))
                .containsExactly("APESS53-A-0001");
        assertThat(codes(find.find(new SoughtPerson("", "", "", "+33 6 39 98 79 99", "", ""))))
                .containsExactly("APESS53-A-0001");
        assertThat(codes(find.find(named("Roué", "Maïwenn", "")))).as("names in each other's place")
                .contains("APESS53-A-0001");
    }

    @Test
    void nobodyIsFoundForTooLittle() {
        assertThat(find.find(named("", "R", "53084")).people()).isEmpty();
        assertThat(find.find(named("Zébulon", "Quitpas", "53084")).people()).isEmpty();
    }

    @Test
    void whoIsInTheBinIsNotFound() {
        store.write(new Gesture("test", "Inès"), () -> Sql.execute(store.connection(),
                "UPDATE person SET deleted = 1, version = version + 1 WHERE code = 'APESS53-A-0001'"));
        assertThat(codes(find.find(named("Maïwenn", "Roué", "53084")))).doesNotContain("APESS53-A-0001");
    }

    @Test
    void everyPersonIsFoundByOneSlipOfTheirOwnName() {
        List<String[]> people = store.read(() -> Sql.list(store.connection(),
                row -> new String[]{row.getString(1), row.getString(2), row.getString(3)},
                "SELECT code, first_name, last_name FROM person WHERE length(last_name) > 4 AND deleted = 0"));
        for (String[] each : people) {
            int at = each[0].hashCode() & Integer.MAX_VALUE;
            int place = at % each[2].length();
            String slipped = each[2].substring(0, place) + "x" + each[2].substring(place + 1);
            List<String> found = store.read(() -> new SqlDuplicates(store)
                    .listNear("", "", NameTrace.of(each[1], slipped), 5_000)).stream().map(one -> one.code().value())
                    .toList();
            assertThat(found).as("%s for %s", slipped, each[2]).contains(each[0]);
        }
    }

    @Test
    void theProjectsOfTheCommuneComeWithTheirCases() {
        Found found = find.find(named("", "", "44043"));
        assertThat(found.projects()).isNotEmpty().allMatch(FindDuplicates.LikeProject::sameCommune);
        Found named = find.find(new SoughtPerson("", "", "", "", "", "La halle aux possible"));
        assertThat(named.projects().getFirst().project().name()).isEqualTo("La Halle aux Possibles");
        assertThat(named.projects().getFirst().project().cases()).extracting(KnownCase::code)
                .contains(new Code("ECOSSOLIES-A-0001"));
    }

    @Test
    void theDoorOfADepartmentIsThatOfTheDay() {
        Clock earlier = Clock.offset(SampleStore.CLOCK, Duration.ofDays(-540));
        assertThat(doors(SampleStore.CLOCK, "85191")).containsExactly("POLE_ESS_85");
        assertThat(doors(earlier, "85191")).containsExactly("CEAS85");
        assertThat(doors(SampleStore.CLOCK, "44043")).containsExactly("OUVRE_BOITES44", "ECOSSOLIES");
        assertThat(doors(SampleStore.CLOCK, "75056")).isEmpty();
    }

    private List<String> doors(Clock clock, String commune) {
        return new FindReferent(store, new SqlReferents(store), CommuneReference.shipped(), clock).find(commune)
                .orElseThrow().referents().stream().map(DepartmentReferent::network).map(Code::value).toList();
    }
}
