package fr.captierslieux.sillage.outreach;

import fr.captierslieux.sillage.basics.Folding;
import java.util.List;
import java.util.Optional;

/**
 * What a line typed at the door may mean.
 *
 * @param typed  what was typed
 * @param guests the likeliest first; what would be made anew last
 */
public record Offered(String typed, List<Guest> guests) {
    /** Nothing was typed. */
    public static final Offered NOTHING = new Offered("", List.of());

    public Offered {
        guests = List.copyOf(guests);
    }

    /** What is meant without looking at the choices: the only one, or the one that is called exactly so; empty where one has to look. */
    public Optional<Guest> sure() {
        DoorLine line = DoorLine.read(typed).orElse(null);
        if (line == null) {
            return Optional.empty();
        }
        List<Guest> exact = guests.stream().filter(each -> !(each instanceof Guest.Newcomer)
                && Folding.fold(each.name()).equals(Folding.fold(line.name()))).toList();
        if (exact.size() == 1 || (line.isCounted() && !exact.isEmpty())) {
            return Optional.of(exact.getFirst());
        }
        return guests.size() == 1 || (exact.isEmpty() && known() == 1 && !line.isFullName())
                ? Optional.of(guests.getFirst())
                : Optional.empty();
    }

    private long known() {
        return guests.stream().filter(Guest.Known.class::isInstance).count();
    }
}
