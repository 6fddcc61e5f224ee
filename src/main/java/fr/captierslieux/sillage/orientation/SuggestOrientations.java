package fr.captierslieux.sillage.orientation;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Suggests whom to orient a case to. The order is a sum of reasons, each of which names what it rests on; the same rows give the same
 * order, whoever asks.
 */
public final class SuggestOrientations {
    private final Transactions transactions;
    private final OrientationPictures pictures;
    private final CallingSituations situations;
    private final OrientationWeights weights;
    private final Clock clock;

    public SuggestOrientations(Transactions transactions, OrientationPictures pictures, CallingSituations situations,
            OrientationWeights weights, Clock clock) {
        this.weights = weights;
        this.transactions = transactions;
        this.pictures = pictures;
        this.situations = situations;
        this.clock = clock;
    }

    /** Empty when the case went away meanwhile. */
    public Optional<Suggestions> suggest(Code supportCase) {
        LocalDate today = LocalDate.now(clock);
        return transactions.read(() -> pictures.find(supportCase, today).map(picture -> {
            Weights now = weights.get();
            return new Suggestions(picture.need(), new RankNetworks(picture, now, today).rank(),
                    new RankDestinations(picture, now, situations.list()).rank());
        }));
    }
}
