package fr.captierslieux.sillage.trainings.bpf;

import fr.captierslieux.sillage.basics.Folding;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of frame F-3. What trainings say is free text: it is read as people write it. */
public enum Objective {
    /** A diploma, title or CQP registered in the RNCP. */
    A,
    /** A certification of the Répertoire spécifique. */
    B,
    /** A CQP that is registered nowhere. */
    C,
    /** Other training for work. */
    D,
    /** A bilan de compétences. */
    E,
    /** Support for a VAE. */
    F,
    /** Nobody said it. */
    N;

    private static final Pattern LETTER = Pattern.compile("(f-?3)?[ .-]*([a-f])( *[.:)].*| +- .*)?");

    /**
     * @param objective     a letter of the frame, or words
     * @param certification {@code RNCP…} and {@code RS…} say which register, whatever the words
     */
    static Objective of(@Nullable String objective, @Nullable String certification) {
        String register = certification == null ? "" : Folding.fold(certification).strip();
        String said = objective == null ? "" : Folding.fold(objective).strip();
        var letter = LETTER.matcher(said);
        if (letter.matches()) {
            return valueOf(letter.group(2).toUpperCase(java.util.Locale.ROOT));
        }
        if (register.startsWith("rncp") || said.contains("rncp")) {
            return A;
        }
        if (register.matches("rs *\\d.*") || said.contains("repertoire specifique")) {
            return B;
        }
        return said.contains("cqp")
                ? C
                : said.contains("bilan") ? E : said.contains("vae") ? F : said.isEmpty() ? N : D;
    }
}
