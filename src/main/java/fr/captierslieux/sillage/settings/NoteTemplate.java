package fr.captierslieux.sillage.settings;

import org.jspecify.annotations.Nullable;

/**
 * A text with which a note begins. What remains to be filled in stands between square brackets.
 *
 * @param code    names it for good
 * @param stage   code of the stage of the project that it is for; null for any
 * @param kind    code of the kind of follow-up that it is for; null for any
 * @param retired whether forms offer it no more
 * @param shipped whether the product ships one of this code
 * @param said    whether the network says anything of it: it is its own, or changed
 */
public record NoteTemplate(String code, String title, String text, @Nullable String stage, @Nullable String kind,
        boolean retired, boolean shipped, boolean said) {
    /** As the product ships it. */
    static NoteTemplate shipped(String code, String title, String text, @Nullable String stage,
            @Nullable String kind) {
        return new NoteTemplate(code, title, text, stage, kind, false, true, false);
    }

    /** What the network says in the place of the shipped one. */
    NoteTemplate overShipped() {
        return new NoteTemplate(code, title, text, stage, kind, retired, true, true);
    }
}
