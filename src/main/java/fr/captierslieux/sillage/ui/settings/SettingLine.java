package fr.captierslieux.sillage.ui.settings;

import fr.captierslieux.sillage.ui.forms.FormRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is set, in words.
 *
 * @param section what it is a line of
 * @param code    names it within the section
 * @param title   how it reads
 * @param second  what tells it apart
 * @param uses    how much it is used; empty for nothing to say
 * @param state   whose it is, and what became of it
 * @param retired whether it is offered no more
 * @param details all that there is to know of it
 * @param text    a text of several lines; empty for none
 * @param edit    its form
 * @param level   0, or 1 for what is part of the line over it
 */
record SettingLine(Section section, String code, String title, String second, String uses, String state,
        boolean retired, List<Detail> details, String text, FormRequest edit,
        int level) {
    SettingLine {
        details = List.copyOf(details);
    }

    /** A line that is part of no other. */
    SettingLine(Section section, String code, String title, String second, String uses, String state, boolean retired,
            List<Detail> details, String text, FormRequest edit) {
        this(section, code, title, second, uses, state, retired, details, text, edit, 0);
    }

    /** A fact with its label. */
    record Detail(String label, @Nullable String value) {
    }

    /** Whether another shows the same thing. */
    boolean isSame(@Nullable SettingLine other) {
        return other != null && section.equals(other.section) && code.equals(other.code);
    }
}
