package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.documents.MediaKind;
import fr.captierslieux.sillage.documents.NotKept;
import fr.captierslieux.sillage.documents.Preview;
import fr.captierslieux.sillage.words.Words;
import fr.captierslieux.sillage.words.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files in words: « Document PDF, 340 ko, 24 nov., Inès Thébault ». */
public final class AttachmentWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH-mm-ss");

    private final Words words;
    private final Written written;
    private final Clock clock;

    public AttachmentWords(Words words, Clock clock) {
        this.words = words;
        this.written = new Written(words);
        this.clock = clock;
    }

    Words words() {
        return words;
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** « Document PDF ». */
    public String kind(MediaKind kind) {
        return words.get("attachment.kind." + kind);
    }

    public String size(long bytes) {
        return written.size(bytes);
    }

    private String day(LocalDate date) {
        return written.day(date, LocalDate.now(clock));
    }

    /** What it is, how large, since when and by whom. */
    public String facts(Attachment attachment) {
        return Stream.of(kind(attachment.kind()), size(attachment.bytes()), day(attachment.on()), attachment.by())
                .filter(fact -> !fact.isEmpty()).collect(Collectors.joining(", "));
    }

    /** As a list speaks it. */
    String spoken(Attachment attachment) {
        return attachment.name() + ", " + facts(attachment)
                + (attachment.note().isEmpty() ? "" : ", " + attachment.note());
    }

    /** « 3 pièces, 4,2 Mo ». */
    String sum(List<Attachment> attachments) {
        return attachments.isEmpty()
                ? ""
                : words.get("attachment.sum", attachments.size(),
                        size(attachments.stream().mapToLong(Attachment::bytes).sum()));
    }

    /** Why a file is not attached, and what to do. */
    String refused(NotKept refusal) {
        return words.get("attachment.refused." + refusal.reason(), refusal.name(), size(refusal.bytes()),
                size(refusal.limit()), refusal.known());
    }

    /** Why nothing is seen of a file. */
    String unseen(Preview.Why why) {
        return words.get("attachment.unseen." + why);
    }

    /** « 6 oct., 09:12 ». */
    String at(ZonedDateTime moment) {
        LocalDateTime here = moment.withZoneSameInstant(clock.getZone()).toLocalDateTime();
        return words.get("attachment.mail.at", day(here.toLocalDate()), TIME.format(here));
    }

    /** The name of a picture that was pasted. */
    String pasted() {
        return words.get("attachment.pasted", STAMP.format(LocalDateTime.now(clock))) + ".png";
    }
}
