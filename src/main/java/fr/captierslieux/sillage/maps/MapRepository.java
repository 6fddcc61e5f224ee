package fr.captierslieux.sillage.maps;

import fr.captierslieux.sillage.basics.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts where projects are. The counts and the rows behind come from one query. Called inside a transaction. */
public interface MapRepository {
    /** What was counted, by commune; one entry without a commune at most. */
    List<CommuneCount> count(MapFigure figure, Period period, @Nullable String network);

    /** The rows that were counted in a place, by name. */
    List<BehindRow> list(MapFigure figure, Period period, @Nullable String network, Place place);

    /** Where rows lie. */
    sealed interface Place {
        /** @param departments those that count as inside */
        record Outside(List<String> departments) implements Place {
            public Outside {
                departments = List.copyOf(departments);
            }
        }

        /** In no commune, or in one that nobody knows. */
        record Nowhere() implements Place {
        }

        /** @param number of a département */
        record InDepartment(String number) implements Place {
        }

        /** @param departments those that count as inside: the rest of it lies outside */
        record InEpci(String siren, List<String> departments) implements Place {
            public InEpci {
                departments = List.copyOf(departments);
            }
        }

        /** @param code current code of the commune */
        record InCommune(String code) implements Place {
        }
    }
}
