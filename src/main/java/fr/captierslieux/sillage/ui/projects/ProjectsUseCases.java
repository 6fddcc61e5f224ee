package fr.captierslieux.sillage.ui.projects;

import fr.captierslieux.sillage.projects.ListProjects;
import fr.captierslieux.sillage.projects.PreviewProject;
import fr.captierslieux.sillage.projects.ProjectList;
import fr.captierslieux.sillage.projects.ProjectPreview;
import fr.captierslieux.sillage.projects.ProjectQuery;
import fr.captierslieux.sillage.projects.ProjectRow;
import fr.captierslieux.sillage.projects.SurveyProjects;
import fr.captierslieux.sillage.ui.lists.ListSource;

/**
 * What the list of projects does.
 *
 * @param list    pages of it
 * @param survey  what it can be narrowed by
 * @param preview the panel beside it
 */
public record ProjectsUseCases(ListProjects list, SurveyProjects survey, PreviewProject preview) {
    /** Where the list comes from. */
    public ListSource<ProjectQuery, ProjectRow, ProjectPreview> source() {
        return new ListSource<>((query, limit) -> {
            ProjectList.Page page = list.list(query, 0, limit);
            return new ListSource.Page<>(page.rows(), page.total());
        }, (query, offset, limit) -> list.list(query, offset, limit).rows(), preview::preview, ProjectRow::code,
                ProjectPreview::row,
                (now, row) -> ProjectQuery.FIRST.withText(row.name()));
    }
}
