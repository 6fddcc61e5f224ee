package fr.captierslieux.sillage.exchange;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.lists.CodeList;
import fr.captierslieux.sillage.lists.ListNames;
import fr.captierslieux.sillage.lists.SetNumber;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.reports.Indicators;
import fr.captierslieux.sillage.territory.CommuneReference;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes the reader of each kind of column. */
final class CellReaders {
    private static final Pattern LIST_CODE = Pattern.compile("[A-Z0-9][A-Z0-9_]{0,39}");
    private static final int YEARS_AHEAD = 5;

    private final CommuneReference communes;
    private final LocalDate lastDay;
    private final Map<String, Set<String>> addedCodes;
    private final BiConsumer<String, String> newCode;

    /**
     * @param today      dates may lie five years ahead of it
     * @param addedCodes codes that the store knows beside the shipped ones, by list
     * @param newCode    hears of codes (list, code) that an open list does not know yet
     */
    CellReaders(CommuneReference communes, LocalDate today, Map<String, Set<String>> addedCodes,
            BiConsumer<String, String> newCode) {
        this.communes = communes;
        this.lastDay = today.plusYears(YEARS_AHEAD);
        this.addedCodes = addedCodes;
        this.newCode = newCode;
    }

    CellReader of(ColumnKind kind) {
        return switch (kind) {
            case ColumnKind.Text ignored -> CellTexts::text;
            case ColumnKind.OwnCode ignored -> known(Code::isCode, FaultKind.NOT_A_CODE);
            case ColumnKind.Reference reference -> known(Code::isCode, FaultKind.UNKNOWN_REFERENCE, reference.file());
            case ColumnKind.ReferenceList reference ->
                list(known(Code::isCode, FaultKind.UNKNOWN_REFERENCE, reference.file()));
            case ColumnKind.Day ignored -> cell -> CellTexts.day(cell, lastDay);
            case ColumnKind.TimeOfDay ignored -> CellTexts::time;
            case ColumnKind.Whole whole -> cell -> CellTexts.whole(cell, whole.min(), whole.max());
            case ColumnKind.Decimal decimal -> cell -> CellTexts.decimal(cell, decimal.max(), decimal.places());
            case ColumnKind.YesNo ignored -> CellReaders::yesNo;
            case ColumnKind.Coded coded -> coded(coded.list());
            case ColumnKind.CodedList coded -> list(coded(coded.list()));
            case ColumnKind.TextList ignored -> list(entry -> entry);
            case ColumnKind.CommuneCode ignored ->
                known(code -> communes.findCommune(code).isPresent(), FaultKind.UNKNOWN_COMMUNE);
            case ColumnKind.DepartmentCode ignored -> department();
            case ColumnKind.DepartmentList ignored -> list(department());
            case ColumnKind.Email ignored -> CellTexts::email;
            case ColumnKind.IndicatorCode ignored ->
                known(code -> Indicators.find(code).isPresent(), FaultKind.UNKNOWN_INDICATOR);
            case ColumnKind.NumberName ignored -> known(name -> SetNumber.find(name).isPresent(), FaultKind.NOT_IN_LIST,
                    String.join(", ", SetNumber.codes()));
            case ColumnKind.ListName ignored -> CellReaders::listName;
            case ColumnKind.ListCode ignored ->
                known(cell -> LIST_CODE.matcher(cell).matches(), FaultKind.MALFORMED_LIST_CODE);
            case ColumnKind.FileName ignored -> known(OwnFields::mayBelongTo, FaultKind.NOT_IN_LIST, OwnFields.files());
        };
    }

    private CellReader department() {
        return known(code -> communes.findDepartment(code).isPresent(), FaultKind.UNKNOWN_DEPARTMENT);
    }

    private static CellReader known(Predicate<String> isKnown, FaultKind otherwise, String... details) {
        return cell -> isKnown.test(cell) ? cell : CellFault.of(otherwise, details);
    }

    private static Object listName(String cell) {
        return ListNames.find(cell).<Object>map(list -> list)
                .orElseGet(() -> CellFault.of(FaultKind.NOT_IN_LIST, String.join(", ", ListNames.listExchanged())));
    }

    private static Object yesNo(String cell) {
        return switch (cell) {
            case "O" -> 1L;
            case "N" -> 0L;
            default -> CellFault.of(FaultKind.NOT_YES_NO);
        };
    }

    private static CellReader list(CellReader entry) {
        return cell -> CellTexts.list(cell, entry);
    }

    private CellReader coded(String name) {
        CodeList list = ShippedLists.get(name);
        Set<String> known = new HashSet<>(list.codes());
        if (!list.open()) {
            return known(known::contains, FaultKind.NOT_IN_LIST, String.join(", ", list.codes()));
        }
        known.addAll(addedCodes.getOrDefault(name, Set.of()));
        return cell -> {
            if (!known.contains(cell)) {
                if (!LIST_CODE.matcher(cell).matches()) {
                    return CellFault.of(FaultKind.NOT_A_LIST_CODE, String.join(", ", list.codes()));
                }
                newCode.accept(name, cell);
            }
            return cell;
        };
    }
}
