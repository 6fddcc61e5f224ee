package fr.captierslieux.sillage.settings;

import java.util.List;
import java.util.Optional;

/** The note templates in the store. Called inside a transaction. */
public interface NoteTemplateRepository {
    /** What the network says of templates, by title: its own ones, and those that it changed. */
    List<NoteTemplate> list();

    /** The stage that the project of a case has reached; empty where it has none. */
    Optional<String> findStage(String caseCode);
}
