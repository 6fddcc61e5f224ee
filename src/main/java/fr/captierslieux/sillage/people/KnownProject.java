package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.basics.Code;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project of the store that somebody may call about.
 *
 * @param commune     current INSEE code; null when there is none or an unknown one
 * @param communeName its name; null likewise
 * @param cases       of the project, the open ones first
 */
public record KnownProject(Code code, String name, @Nullable String commune, @Nullable String communeName,
        List<KnownCase> cases) {
    public KnownProject {
        cases = List.copyOf(cases);
    }

    /** The same project with cases. */
    public KnownProject with(List<KnownCase> all) {
        return new KnownProject(code, name, commune, communeName, all);
    }

    /**
     * A case of such a project.
     *
     * @param network  name of its network
     * @param advisor  name of who accompanies; null for nobody
     * @param closedOn null while it is open
     */
    public record KnownCase(Code code, String network, @Nullable String advisor, @Nullable LocalDate closedOn) {
        public boolean isOpen() {
            return closedOn == null;
        }
    }
}
