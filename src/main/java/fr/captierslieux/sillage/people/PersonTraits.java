package fr.captierslieux.sillage.people;

import fr.captierslieux.sillage.people.Likeness.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What two persons are compared by: names, e-mail, telephone, communes, names of projects, each without what spelling adds. */
final class PersonTraits {
    private final LikeName name;
    private final String email;
    private final String phone;
    private final String commune;
    private final Set<String> projectCommunes;
    private final List<LikeTitle> projects;

    private PersonTraits(LikeName name, String email, String phone, String commune, Set<String> projectCommunes,
            List<LikeTitle> projects) {
        this.name = name;
        this.email = email;
        this.phone = phone;
        this.commune = commune;
        this.projectCommunes = projectCommunes;
        this.projects = projects;
    }

    /** @param commune current code of the commune; empty for none */
    static PersonTraits of(SoughtPerson sought, String commune) {
        return new PersonTraits(LikeName.of(sought.firstName(), sought.lastName()), Contacts.email(sought.email()),
                Contacts.phone(sought.phone()), commune, commune.isEmpty() ? Set.of() : Set.of(commune),
                sought.project().isBlank() ? List.of() : List.of(LikeTitle.of(sought.project())));
    }

    static PersonTraits of(KnownPerson person) {
        String commune = person.commune();
        return new PersonTraits(LikeName.of(person.firstName(), person.lastName()), Contacts.email(person.email()),
                Contacts.phone(person.phone()), commune == null ? "" : commune,
                person.projects().stream().map(KnownProject::commune).filter(each -> each != null)
                        .collect(Collectors.toSet()),
                person.projects().stream().map(each -> LikeTitle.of(each.name())).toList());
    }

    LikeName name() {
        return name;
    }

    String email() {
        return email;
    }

    String phone() {
        return phone;
    }

    /** How much speaks for both being one. */
    Likeness compare(PersonTraits other) {
        List<Reason> reasons = new ArrayList<>();
        if (!email.isEmpty() && email.equals(other.email)) {
            reasons.add(Reason.SAME_EMAIL);
        }
        if (!phone.isEmpty() && phone.equals(other.phone)) {
            reasons.add(Reason.SAME_PHONE);
        }
        name.compare(other.name).ifPresent(reasons::add);
        List<Reason> against = new ArrayList<>();
        compareCommunes(other, reasons, against);
        if (projects.stream().anyMatch(mine -> other.projects.stream().anyMatch(mine::isClose))) {
            reasons.add(Reason.CLOSE_PROJECT);
        }
        boolean named = reasons.contains(Reason.SAME_NAME) || reasons.contains(Reason.CLOSE_NAME);
        if (!named && name.isWhole() && other.name.isWhole()) {
            against.add(Reason.OTHER_NAME);
        }
        reasons.addAll(against);
        return Likeness.of(reasons);
    }

    private void compareCommunes(PersonTraits other, List<Reason> reasons, List<Reason> against) {
        if (!commune.isEmpty() && commune.equals(other.commune)) {
            reasons.add(Reason.SAME_COMMUNE);
        } else if (other.projectCommunes.contains(commune) || projectCommunes.contains(other.commune)) {
            reasons.add(Reason.PROJECT_IN_COMMUNE);
        } else if (!commune.isEmpty() && !other.commune.isEmpty()) {
            against.add(Reason.OTHER_COMMUNE);
        }
    }
}
