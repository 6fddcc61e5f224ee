package fr.captierslieux.sillage.ui.projects;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.projects.ProjectList;
import fr.captierslieux.sillage.projects.ProjectPreview;
import fr.captierslieux.sillage.projects.ProjectQuery;
import fr.captierslieux.sillage.projects.ProjectRow;
import fr.captierslieux.sillage.ui.lists.ListSource;
import java.util.List;
import java.util.Optional;

/** Where the list of projects comes from. */
public record ProjectsSource(
        ProjectsUseCases useCases) implements ListSource<ProjectQuery, ProjectRow, ProjectPreview> {
    @Override
    public Page<ProjectRow> begin(ProjectQuery query, int limit) {
        ProjectList.Page page = useCases.list().list(query, 0, limit);
        return new Page<>(page.rows(), page.total());
    }

    @Override
    public List<ProjectRow> rows(ProjectQuery query, long offset, int limit) {
        return useCases.list().list(query, offset, limit).rows();
    }

    @Override
    public Optional<ProjectPreview> preview(Code code) {
        return useCases.preview().preview(code);
    }

    @Override
    public Code code(ProjectRow row) {
        return row.code();
    }

    @Override
    public ProjectRow row(ProjectPreview preview) {
        return preview.row();
    }

    @Override
    public ProjectQuery around(ProjectQuery now, ProjectRow row) {
        return ProjectQuery.FIRST.withText(row.name());
    }
}
