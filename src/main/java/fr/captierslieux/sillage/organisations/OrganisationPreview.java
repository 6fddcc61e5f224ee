package fr.captierslieux.sillage.organisations;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the panel beside the list shows it.
 *
 * @param row          what the list shows
 * @param id           of the row
 * @param webSite      may be empty; so may the description
 * @param contacts     in the order of the row
 * @param projects     in the order of the row
 * @param tasks        what is to be done with it, the most pressing first
 * @param appointments the newest first
 */
public record OrganisationPreview(OrganisationRow row, RowId id, String webSite, String description,
        List<Contact> contacts, List<InProject> projects, List<ToDo> tasks, List<Meeting> appointments) {
    public OrganisationPreview {
        contacts = List.copyOf(contacts);
        projects = List.copyOf(projects);
        tasks = List.copyOf(tasks);
        appointments = List.copyOf(appointments);
    }

    /** @param reach e-mail or phone; may be empty */
    public record Contact(Code person, String name, String reach) {
    }

    /** @param commune may be empty */
    public record InProject(Code project, String name, String commune) {
    }

    /** @param dueOn null when no day was said */
    public record ToDo(Code task, String title, @Nullable LocalDate dueOn) {
    }

    /** @param status code */
    public record Meeting(Code appointment, String title, LocalDate on, String status) {
    }
}
