package fr.captierslieux.sillage.trainings.bpf;

import java.time.LocalDate;
import java.util.List;

/**
 * A half-day that took place: somebody followed it. It counts once, whoever gave it.
 *
 * @param trainers in the order written; empty when nobody wrote who
 * @param parts    its length, in {@link Bpf#HOUR}ths
 */
public record Slot(String code, LocalDate on, String training, String session, List<SlotTrainer> trainers, long parts) {
    public Slot {
        trainers = List.copyOf(trainers);
    }

    /** Of the provider or from outside (frame E). */
    public enum Side {
        STAFF, OUTSIDE, NOT_SAID
    }

    /**
     * Who gave it.
     *
     * @param key tells trainers apart
     */
    public record SlotTrainer(String key, String name, Side side) {
    }

    /** Where its length counts: with the trainer who is named first. */
    public Side side() {
        return trainers.isEmpty() ? Side.NOT_SAID : trainers.getFirst().side();
    }
}
