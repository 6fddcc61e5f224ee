package fr.captierslieux.sillage.trainings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands of a trainee on a half-day: its code in exchange files, and the letter that enters it. */
public enum Presence {
    PRESENT("PRESENT", 'P'),
    LATE("RETARD", 'R'),
    REMOTE("DISTANCE", 'D'),
    ABSENT("ABSENT",
            'A'),
    EXCUSED("ABSENT_JUSTIFIE", 'J');

    private final String code;
    private final char letter;

    Presence(String code, char letter) {
        this.code = code;
        this.letter = letter;
    }

    public String code() {
        return code;
    }

    public char letter() {
        return letter;
    }

    /** Whether the trainee followed the half-day, wherever and however long. */
    public boolean isAttended() {
        return this == PRESENT || this == LATE || this == REMOTE;
    }

    /** Whether the trainee was there in person and signs the sheet; who follows from afar is proved otherwise. */
    public boolean isSignedFor() {
        return this == PRESENT || this == LATE;
    }

    /** @throws IllegalArgumentException for a code that is none */
    public static Presence of(String code) {
        return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** What a typed letter enters, in either case; empty for any other text. */
    public static Optional<Presence> ofLetter(String typed) {
        String upper = typed.toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(each -> upper.equals(String.valueOf(each.letter))).findFirst();
    }
}
