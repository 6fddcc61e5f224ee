package fr.captierslieux.sillage.maps;

import fr.captierslieux.sillage.history.Transactions;
import fr.captierslieux.sillage.maps.MapRepository.Place;
import fr.captierslieux.sillage.territory.RegionMap;
import fr.captierslieux.sillage.territory.TerritoryLevel;
import java.util.List;

/** Lists the projects or cases behind the figure of a territory: as many as the map counts, adding up to what it shows. */
public final class ListBehindTerritory {
    private final Transactions transactions;
    private final MapRepository repository;
    private final RegionMap region;

    public ListBehindTerritory(Transactions transactions, MapRepository repository, RegionMap region) {
        this.transactions = transactions;
        this.repository = repository;
        this.region = region;
    }

    /** @param territory its code, {@link TerritoryMap#OUTSIDE} or {@link TerritoryMap#NOWHERE} */
    public List<BehindRow> list(MapQuestion question, String territory) {
        Place place = place(question.level(), territory);
        return transactions
                .read(() -> repository.list(question.figure(), question.period(), question.network(), place));
    }

    private Place place(TerritoryLevel level, String territory) {
        if (territory.equals(TerritoryMap.OUTSIDE)) {
            return new Place.Outside(region.departments());
        }
        if (territory.equals(TerritoryMap.NOWHERE)) {
            return new Place.Nowhere();
        }
        if (level == TerritoryLevel.DEPARTMENT) {
            return new Place.InDepartment(territory);
        }
        return territory.startsWith(RegionMap.ALONE)
                ? new Place.InCommune(territory.substring(RegionMap.ALONE.length()))
                : new Place.InEpci(territory, region.departments());
    }
}
