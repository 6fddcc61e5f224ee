package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.people.FindDuplicates;
import fr.captierslieux.sillage.people.FindNamesakes;
import fr.captierslieux.sillage.records.CheckRecord;
import fr.captierslieux.sillage.records.GiveCodes;
import fr.captierslieux.sillage.records.OpenRecord;
import fr.captierslieux.sillage.records.SaveRecords;
import fr.captierslieux.sillage.settings.ListNoteTemplates;
import fr.captierslieux.sillage.territory.CommuneReference;
import fr.captierslieux.sillage.workspace.IntroduceOneself;
import fr.captierslieux.sillage.workspace.KeepDrafts;
import fr.captierslieux.sillage.workspace.SetUpWindow;

/**
 * What forms do.
 *
 * @param open      reads rows and what fields offer
 * @param save      writes them
 * @param drafts    keeps what is not saved yet
 * @param communes  completes communes
 * @param introduce who writes, for what a new row says from the beginning
 * @param setUp     keeps the last choices
 * @param spelling  looks at long texts
 * @param codes     gives codes to rows that are pasted
 * @param check     looks at what is written before it is saved
 * @param templates with which notes may begin
 * @param duplicates who and which projects are there already
 * @param namesakes what else is there under nearly the same name
 */
public record FormUseCases(OpenRecord open, SaveRecords save, KeepDrafts drafts, CommuneReference communes,
        IntroduceOneself introduce, SetUpWindow setUp, SpellingUseCases spelling, GiveCodes codes, CheckRecord check,
        ListNoteTemplates templates, FindDuplicates duplicates, FindNamesakes namesakes) {
}
