package fr.captierslieux.sillage.ui.forms;

import java.util.ArrayList;
import java.util.List;

/**
 * Which fields a form has, in the order of the keyboard, and which share a row.
 *
 * @param file   the exchange file
 * @param groups with headings of their own; the first one has none
 */
public record FormLayout(String file, List<Group> groups) {
    public FormLayout {
        groups = List.copyOf(groups);
    }

    /**
     * Fields that belong together.
     *
     * @param key  message key of the heading is {@code form.group.<key>}; empty for none
     * @param rows fields beside each other
     */
    public record Group(String key, List<List<FormField>> rows) {
        public Group {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** All fields, in the order of the keyboard. */
    public List<FormField> fields() {
        List<FormField> fields = new ArrayList<>();
        groups.forEach(group -> group.rows().forEach(fields::addAll));
        return fields;
    }

    /** As this one, with fields of one's own in a group at the end. */
    FormLayout with(List<FormField> own) {
        if (own.isEmpty()) {
            return this;
        }
        List<Group> all = new ArrayList<>(groups);
        all.add(new Group("own", own.stream().map(List::of).toList()));
        return new FormLayout(file, all);
    }
}
