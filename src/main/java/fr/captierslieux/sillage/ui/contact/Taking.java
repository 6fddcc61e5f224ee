package fr.captierslieux.sillage.ui.contact;

import fr.captierslieux.sillage.people.KnownPerson;
import fr.captierslieux.sillage.people.KnownProject;
import fr.captierslieux.sillage.people.KnownProject.KnownCase;

/**
 * Takes a finding into the form, where writing goes on.
 *
 * @param back puts the keyboard into the form
 */
record Taking(ContactModel model, Runnable back) {
    void person(KnownPerson person) {
        model.takePerson(person);
        back.run();
    }

    void project(KnownProject project) {
        model.takeProject(project);
        back.run();
    }

    void supportCase(KnownProject project, KnownCase supportCase) {
        model.takeCase(project, supportCase);
        back.run();
    }
}
