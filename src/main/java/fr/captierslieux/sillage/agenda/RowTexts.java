package fr.captierslieux.sillage.agenda;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.records.RecordState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row's exchange texts with their meaning; null or an empty list where it says nothing. */
record RowTexts(RecordState state) {
    @Nullable
    Code code(String header) {
        String text = state.text(header);
        return text.isEmpty() ? null : new Code(text);
    }

    @Nullable
    String text(String header) {
        String text = state.text(header);
        return text.isEmpty() ? null : text;
    }

    @Nullable
    LocalDate day(String header) {
        String text = state.text(header);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    @Nullable
    LocalTime time(String header) {
        String text = state.text(header);
        return text.isEmpty() ? null : LocalTime.parse(text);
    }

    @Nullable
    Integer whole(String header) {
        String text = state.text(header);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    List<Code> codes(String header) {
        return Stream.of(state.text(header).split("\\|")).filter(code -> !code.isEmpty()).map(Code::new).toList();
    }

    /** A value as an exchange text. */
    static String of(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
