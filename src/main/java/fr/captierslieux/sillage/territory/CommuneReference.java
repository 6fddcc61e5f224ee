package fr.captierslieux.sillage.territory;

import fr.captierslieux.sillage.basics.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The communes of France with their intercommunalities and départements. A former code stands for its current commune: what people
 * wrote before a merger stays readable.
 */
public final class CommuneReference {
    /** What the shipped reference was made from; a store whose copy is of another vintage fills it anew. */
    public static final String VINTAGE = "COG 2026, etalab 6.0.0";

    private final Map<String, Commune> byCode;
    private final Map<String, Commune> byFormerCode;
    private final Map<String, Epci> epcis;
    private final Map<String, Department> departments;
    private @Nullable List<Named> named;

    public CommuneReference(Collection<Commune> communes, Collection<Epci> epcis, Collection<Department> departments) {
        this.byCode = new LinkedHashMap<>(communes.size() * 2);
        this.byFormerCode = new HashMap<>();
        for (Commune commune : communes) {
            byCode.put(commune.code(), commune);
            commune.formerCodes().forEach(former -> byFormerCode.put(former, commune));
        }
        this.epcis = new LinkedHashMap<>();
        epcis.forEach(epci -> this.epcis.put(epci.siren(), epci));
        this.departments = new LinkedHashMap<>();
        departments.forEach(department -> this.departments.put(department.code(), department));
    }

    /** The reference inside the product, read at its first use. */
    public static CommuneReference shipped() {
        return Shipped.REFERENCE;
    }

    /** The commune that a code stands for, current or former. */
    public Optional<Commune> findCommune(String code) {
        Commune current = byCode.get(code);
        return Optional.ofNullable(current != null ? current : byFormerCode.get(code));
    }

    public Optional<Epci> findEpci(String siren) {
        return Optional.ofNullable(epcis.get(siren));
    }

    public Optional<Department> findDepartment(String code) {
        return Optional.ofNullable(departments.get(code));
    }

    public Collection<Commune> listCommunes() {
        return List.copyOf(byCode.values());
    }

    public Collection<Epci> listEpcis() {
        return List.copyOf(epcis.values());
    }

    public Collection<Department> listDepartments() {
        return List.copyOf(departments.values());
    }

    /**
     * Communes for what a person typed: the beginning of a postal or INSEE code, of the name, or of a word of the name, accents and
     * hyphens not minded. Names that begin with it come first, then the more populous.
     *
     * @param limit how many at most
     */
    public List<Commune> search(String typed, int limit) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return List.of();
        }
        boolean digits = Character.isDigit(text.charAt(0));
        List<Found> found = new ArrayList<>();
        for (Named each : named()) {
            int rank = digits ? rankOfCode(each.commune, text) : each.rank(text);
            if (rank >= 0) {
                found.add(new Found(rank, each.commune));
            }
        }
        found.sort(Comparator.comparingInt(Found::rank).thenComparingInt(hit -> -hit.commune.population())
                .thenComparing(hit -> hit.commune.code()));
        return found.stream().limit(limit).map(Found::commune).toList();
    }

    private static int rankOfCode(Commune commune, String text) {
        boolean postal = commune.postalCodes().stream().anyMatch(code -> code.startsWith(text));
        return postal ? 0 : commune.code().startsWith(text) ? 1 : -1;
    }

    private synchronized List<Named> named() {
        List<Named> list = named;
        if (list == null) {
            list = byCode.values().stream().map(commune -> new Named(plain(commune.name()), commune)).toList();
            named = list;
        }
        return list;
    }

    private static String plain(String text) {
        return Folding.fold(text).replace('-', ' ').replace('\'', ' ').strip();
    }

    /** A commune with its name as it is looked for. */
    private record Named(String name, Commune commune) {
        int rank(String text) {
            return name.equals(text) ? 0 : name.startsWith(text) ? 1 : name.contains(" " + text) ? 2 : -1;
        }
    }

    /** A commune that was found. */
    private record Found(int rank, Commune commune) {
    }

    /** Holds the shipped reference; loaded with the class, and so once. */
    private static final class Shipped {
        private static final CommuneReference REFERENCE = new TerritoryFiles().read();
    }
}
