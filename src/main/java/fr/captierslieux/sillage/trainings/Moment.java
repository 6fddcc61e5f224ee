package fr.captierslieux.sillage.trainings;

import java.util.stream.Stream;

/** The half of a day. */
public enum Moment {
    MORNING("MATIN"), AFTERNOON("APRES_MIDI");

    private final String code;

    Moment(String code) {
        this.code = code;
    }

    /** In exchange files. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static Moment of(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
