package fr.captierslieux.sillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map against the commune reference: everything that lies in the region has its place on it. */
class RegionMapTest {
    /** Nobody sees less on a screen: the plane is a thousand wide, outlines are simplified. */
    private static final double BOUND = 6;

    private final RegionMap map = RegionMap.shipped();
    private final List<Commune> communes = CommuneReference.shipped().listCommunes().stream()
            .filter(commune -> map.departments().contains(commune.department())).toList();

    @Test
    void everyCommuneOfTheRegionHasItsTerritoriesAndItsPoint() {
        assertThat(communes).hasSize(1228);
        for (Commune commune : communes) {
            for (TerritoryLevel level : TerritoryLevel.values()) {
                assertThat(map.territoryOf(level, commune.code(), commune.department(), commune.epci()))
                        .as("%s, %s", commune.name(), level).isPresent();
            }
            assertThat(map.findPoint(commune.code())).as(commune.name()).isPresent();
        }
        assertThat(map.territoryOf(TerritoryLevel.EPCI, "75056", "75", "200054781")).isEmpty();
        assertThat(map.territoryOf(TerritoryLevel.DEPARTMENT, "75056", "75", "200054781")).isEmpty();
    }

    @Test
    void everyOutlineIsOfATerritoryThatThereIs() {
        assertThat(map.list(TerritoryLevel.DEPARTMENT)).extracting(Outline::name).containsExactlyInAnyOrder(
                "Loire-Atlantique", "Maine-et-Loire", "Mayenne", "Sarthe", "Vendée");
        assertThat(map.list(TerritoryLevel.EPCI)).hasSize(72).allSatisfy(
                outline -> assertThat(communes).anyMatch(commune -> map.territoryOf(TerritoryLevel.EPCI, commune.code(),
                        commune.department(), commune.epci()).filter(outline.code()::equals).isPresent()));
    }

    @Test
    void pointsLieInTheirTerritories() {
        List<String> beyond = new ArrayList<>();
        for (Commune commune : communes) {
            PlanePoint point = map.findPoint(commune.code()).orElseThrow();
            Outline department = map.find(TerritoryLevel.DEPARTMENT, commune.department()).orElseThrow();
            assertThat(department.holds(point)).as("%s in %s", commune.name(), department.name()).isTrue();
            Outline epci = map.find(TerritoryLevel.EPCI, map.territoryOf(TerritoryLevel.EPCI, commune.code(),
                    commune.department(), commune.epci()).orElseThrow()).orElseThrow();
            if (!epci.holds(point)) {
                beyond.add(commune.name());
                assertThat(distance(epci, point)).as("%s from %s", commune.name(), epci.name()).isLessThan(BOUND);
            }
        }
        assertThat(beyond).as("where simplified borders cut a small commune off").hasSizeLessThanOrEqualTo(2);
    }

    private static double distance(Outline outline, PlanePoint point) {
        return Math.sqrt(outline.rings().stream().flatMap(ring -> ring.corners().stream())
                .mapToDouble(corner -> corner.squareTo(point)).min().orElseThrow());
    }

    @Test
    void outlinesCoverTheRegionOnce() {
        double departments = map.list(TerritoryLevel.DEPARTMENT).stream().mapToDouble(RegionMapTest::surface).sum();
        double epcis = map.list(TerritoryLevel.EPCI).stream().mapToDouble(RegionMapTest::surface).sum();
        assertThat(epcis / departments).isBetween(0.999, 1.001);
    }

    private static double surface(Outline outline) {
        double sum = 0;
        for (Outline.Ring ring : outline.rings()) {
            double twice = 0;
            for (int i = 0; i < ring.corners().size(); i++) {
                PlanePoint one = ring.corners().get(i);
                PlanePoint next = ring.corners().get((i + 1) % ring.corners().size());
                twice += one.x() * next.y() - next.x() * one.y();
            }
            sum += Math.abs(twice / 2);
        }
        return sum;
    }

    @Test
    void middlesLieInside() {
        for (TerritoryLevel level : TerritoryLevel.values()) {
            assertThat(map.list(level)).allSatisfy(
                    outline -> assertThat(outline.holds(outline.middle())).as(outline.name()).isTrue());
        }
    }
}
