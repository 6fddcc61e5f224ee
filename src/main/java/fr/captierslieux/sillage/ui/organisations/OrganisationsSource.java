package fr.captierslieux.sillage.ui.organisations;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.organisations.OrganisationList;
import fr.captierslieux.sillage.organisations.OrganisationPreview;
import fr.captierslieux.sillage.organisations.OrganisationQuery;
import fr.captierslieux.sillage.organisations.OrganisationRow;
import fr.captierslieux.sillage.ui.lists.ListSource;
import java.util.List;
import java.util.Optional;

/** Where the list of organisations comes from. */
public record OrganisationsSource(OrganisationsUseCases useCases)
        implements
            ListSource<OrganisationQuery, OrganisationRow, OrganisationPreview> {
    @Override
    public Page<OrganisationRow> begin(OrganisationQuery query, int limit) {
        OrganisationList.Page page = useCases.list().list(query, 0, limit);
        return new Page<>(page.rows(), page.total());
    }

    @Override
    public List<OrganisationRow> rows(OrganisationQuery query, long offset, int limit) {
        return useCases.list().list(query, offset, limit).rows();
    }

    @Override
    public Optional<OrganisationPreview> preview(Code code) {
        return useCases.preview().preview(code);
    }

    @Override
    public Code code(OrganisationRow row) {
        return row.code();
    }

    @Override
    public OrganisationRow row(OrganisationPreview preview) {
        return preview.row();
    }

    @Override
    public OrganisationQuery around(OrganisationQuery now, OrganisationRow row) {
        return OrganisationQuery.FIRST.withText(row.name());
    }
}
