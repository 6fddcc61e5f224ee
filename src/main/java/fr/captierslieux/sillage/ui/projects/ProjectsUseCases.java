package fr.captierslieux.sillage.ui.projects;

import fr.captierslieux.sillage.projects.ListProjects;
import fr.captierslieux.sillage.projects.PreviewProject;
import fr.captierslieux.sillage.projects.ProjectPreview;
import fr.captierslieux.sillage.projects.ProjectQuery;
import fr.captierslieux.sillage.projects.ProjectRow;
import fr.captierslieux.sillage.projects.SurveyProjects;
import fr.captierslieux.sillage.ui.lists.ListSource;

/**
 * What the list of projects does.
 *
 * @param list    its order and its rows
 * @param survey  what it can be narrowed by
 * @param preview the panel beside it
 */
public record ProjectsUseCases(ListProjects list, SurveyProjects survey, PreviewProject preview) {
    /** Where the list comes from. */
    public ListSource<ProjectQuery, ProjectRow, ProjectPreview> source() {
        return new ListSource<>(list::order, list::rows, preview::preview, ProjectRow::code,
                ProjectPreview::row,
                (now, row) -> ProjectQuery.FIRST.withText(row.name()));
    }
}
