package fr.captierslieux.sillage.ui.forms;

import fr.captierslieux.sillage.exchange.ColumnKind;
import fr.captierslieux.sillage.exchange.OwnFields;
import fr.captierslieux.sillage.lists.ShippedLists;
import fr.captierslieux.sillage.words.TypedDay.Leaning;
import java.util.List;
import java.util.Optional;

/** How a field is edited: what a person types or chooses, and what stands for it meanwhile (see {@link Typing}). */
public sealed interface Editing {
    /** One line of text. */
    record Line() implements Editing {
    }

    /** A text of several lines, checked for spelling. */
    record LongText() implements Editing {
    }

    /** A day typed in any way that people have. */
    record Day(Leaning leaning) implements Editing {
    }

    /** A time of day. */
    record Time() implements Editing {
    }

    /** A duration, kept in minutes. */
    record Minutes() implements Editing {
    }

    /** A whole number. */
    record Whole(long min, long max) implements Editing {
    }

    /** A whole number of so few that each stands side by side. */
    record Scale(int min, int max) implements Editing {
    }

    /** A number with decimals. */
    record Decimal() implements Editing {
    }

    /** An amount of euros. */
    record Euros() implements Editing {
    }

    /** Yes, no, or not said. */
    record YesNo() implements Editing {
    }

    /** A code of a list; {@code first} stand side by side, the others behind them. */
    record Coded(String list, List<String> first) implements Editing {
        public Coded {
            first = List.copyOf(first);
        }
    }

    /** Codes of a list, as chips. */
    record CodedList(String list) implements Editing {
    }

    /** Another row, found by its words. */
    record Reference(String file) implements Editing {
    }

    /** Other rows, as chips. */
    record References(String file) implements Editing {
    }

    /** People who were met, as chips: the team first, and those who are not there yet made along the way. */
    record People() implements Editing {
    }

    /** A commune, found by name or postal code. */
    record Commune() implements Editing {
    }

    /** A département. */
    record Department() implements Editing {
    }

    /** Départements, as chips. */
    record Departments() implements Editing {
    }

    /** An indicator of the report. */
    record OneIndicator() implements Editing {
    }

    /** One of the texts that a network wrote down. */
    record OneOf(List<String> choices) implements Editing {
        public OneOf {
            choices = List.copyOf(choices);
        }
    }

    /** Free entries, as chips. */
    record FreeList() implements Editing {
    }

    /** Whether an entry may say what is not there yet and is made when the row is saved ({@link Typing#NEW}). */
    default boolean makes() {
        return this instanceof People || openList().isPresent();
    }

    /** The open list of which it takes codes; empty where a code is no matter, or the list is closed. */
    default Optional<String> openList() {
        String name = switch (this) {
            case Coded coded -> coded.list();
            case CodedList coded -> coded.list();
            default -> "";
        };
        return Optional.of(name).filter(list -> !list.isEmpty() && ShippedLists.get(list).open());
    }

    /** How a column is edited where its layout says nothing else. */
    static Editing of(ColumnKind kind) {
        return switch (kind) {
            case ColumnKind.Text ignored -> new Line();
            case ColumnKind.OwnCode ignored -> new Line();
            case ColumnKind.Reference reference -> new Reference(reference.file());
            case ColumnKind.ReferenceList reference -> new References(reference.file());
            case ColumnKind.Day ignored -> new Day(Leaning.PAST);
            case ColumnKind.TimeOfDay ignored -> new Time();
            case ColumnKind.Whole whole -> whole.max() - whole.min() < 5
                    ? new Scale((int) whole.min(), (int) whole.max())
                    : new Whole(whole.min(), whole.max());
            case ColumnKind.Decimal ignored -> new Decimal();
            case ColumnKind.YesNo ignored -> new YesNo();
            case ColumnKind.Coded coded -> new Coded(coded.list(), List.of());
            case ColumnKind.CodedList coded -> new CodedList(coded.list());
            case ColumnKind.TextList ignored -> new FreeList();
            case ColumnKind.CommuneCode ignored -> new Commune();
            case ColumnKind.DepartmentCode ignored -> new Department();
            case ColumnKind.DepartmentList ignored -> new Departments();
            case ColumnKind.Email ignored -> new Line();
            case ColumnKind.IndicatorCode ignored -> new OneIndicator();
            case ColumnKind.FileName ignored -> new Line();
            case ColumnKind.ListName ignored -> new Line();
            case ColumnKind.NumberName ignored -> new Line();
            case ColumnKind.ListCode ignored -> new Line();
        };
    }

    /** How a field of one's own is edited. */
    static Editing of(OwnFields.Type type, List<String> choices) {
        return switch (type) {
            case TEXTE -> new Line();
            case ENTIER -> new Whole(0, 999_999_999);
            case NOMBRE -> new Decimal();
            case DATE -> new Day(Leaning.PAST);
            case OUI_NON -> new YesNo();
            case LISTE -> new OneOf(choices);
        };
    }
}
