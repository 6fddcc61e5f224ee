package fr.captierslieux.sillage.ui.cases;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.basics.RowNumbers;
import fr.captierslieux.sillage.cases.BoardGrouping;
import fr.captierslieux.sillage.cases.CaseChoices;
import fr.captierslieux.sillage.cases.CaseGroup;
import fr.captierslieux.sillage.cases.CaseList;
import fr.captierslieux.sillage.cases.CasePreview;
import fr.captierslieux.sillage.cases.CaseQuery;
import fr.captierslieux.sillage.cases.CaseRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A list whose store broke. */
final class FailingCases implements CaseList {
    private final String message;

    FailingCases(String message) {
        this.message = message;
    }

    @Override
    public RowNumbers order(CaseQuery query, LocalDate today) {
        throw new IllegalStateException(message);
    }

    @Override
    public List<CaseGroup> groups(CaseQuery query, LocalDate today, BoardGrouping by) {
        throw new IllegalStateException(message);
    }

    @Override
    public Optional<Code> findProject(Code supportCase) {
        throw new IllegalStateException(message);
    }

    @Override
    public List<CaseRow> rows(List<Long> numbers) {
        throw new IllegalStateException(message);
    }

    @Override
    public long count(CaseQuery query, LocalDate today) {
        throw new IllegalStateException(message);
    }

    @Override
    public int silentDays() {
        throw new IllegalStateException(message);
    }

    @Override
    public CaseChoices choices() {
        throw new IllegalStateException(message);
    }

    @Override
    public Optional<CasePreview> findPreview(Code code) {
        throw new IllegalStateException(message);
    }
}
