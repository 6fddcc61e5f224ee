package fr.captierslieux.sillage.orientation;

import java.util.List;

/**
 * Everything that a suggestion rests on.
 *
 * @param networks all member networks, in no order
 * @param earlier  orientations of the same project
 * @param names    the most usual one of each kind of destination
 */
public record OrientationPicture(Need need, List<NetworkPicture> networks, List<Earlier> earlier,
        List<UsualName> names) {
    public OrientationPicture {
        networks = List.copyOf(networks);
        earlier = List.copyOf(earlier);
        names = List.copyOf(names);
    }
}
