package fr.captierslieux.sillage.records;

import fr.captierslieux.sillage.basics.RowId;
import fr.captierslieux.sillage.exchange.ExchangeFile;
import fr.captierslieux.sillage.lists.NetworkLists;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows as texts. Called inside a transaction. */
public interface RecordRepository {
    /** The row, in the bin or not, with its fields of one's own; empty when there is none or it was erased. */
    Optional<RecordState> find(ExchangeFile file, RowId row);

    /** Whether there was a row of this identifier that was erased: it does not come back. */
    boolean isErased(ExchangeFile file, RowId row);

    /**
     * Whether a living row other than {@code but} says all this.
     *
     * @param texts exchange texts by header, of texts and references
     */
    boolean isThereAnother(ExchangeFile file, Map<String, String> texts, RowId but);

    /** The living rows of a file that name the row with this code in a column, alone or among others, by code or key. */
    List<RecordState> listNaming(ExchangeFile file, String header, String code);

    /** The living rows of a file that name a row with one of these codes in a column, by code or key. */
    List<RecordState> listNamingAny(ExchangeFile file, String header, Collection<String> codes);

    /** The living rows of a file with these codes. */
    List<RecordState> listOf(ExchangeFile file, Collection<String> codes);

    /** The living rows of a file that say nothing in a column, by code. */
    List<RecordState> listWithout(ExchangeFile file, String header);

    /** The identifier of the row with this code; empty when there is none or it was erased. */
    Optional<RowId> findCode(ExchangeFile file, String code);

    /**
     * Writes a new row.
     *
     * @param values by field of the store, as the store keeps them
     */
    void insert(ExchangeFile file, RowId row, Map<String, @Nullable Object> values);

    /** Writes fields of a row and takes it out of the bin. */
    void update(ExchangeFile file, RowId row, Map<String, @Nullable Object> values);

    /** Writes the value of a field of one's own; null clears it. */
    void writeOwn(String fieldCode, RowId row, @Nullable String value);

    /** Puts a row into the bin. */
    void moveToBin(ExchangeFile file, RowId row);

    /** The fields of one's own that rows of a file have, by label. */
    List<OwnField> listOwnFields(ExchangeFile file);

    /** A code that no laptop gives again: network code, letters of the device, counter. */
    String nextCode();

    /** The lists as the network uses them. */
    NetworkLists lists();

    /** Adds a code to an open list; without a label where nobody gave one. */
    void addCode(String list, String code, @Nullable String label);

    /** The day of the last living follow-up of a case. */
    Optional<String> findLastFollowUp(String caseCode);

    /** The first contact of the living cases of a project. */
    Optional<String> findFirstContact(String projectCode);

    /** The département of a commune, also of a former one. */
    Optional<String> findDepartment(String commune);

    /** Living rows that a person may mean, the likeliest first; all of them when nothing is typed. */
    List<Choice> suggest(ExchangeFile file, String typed, int limit);

    /** The team of the project of a case: code, name, code of the role; the main person first. */
    List<Choice> listTeam(String caseCode);

    /** How the row with this code is read, also of one in the bin; empty when there is none. */
    Optional<Choice> describe(ExchangeFile file, String code);

    /** Number of the gesture under way, for undo. */
    long gesture();
}
