package fr.captierslieux.sillage.trainings.documents;

import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.history.Transactions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says which documents a session has, each on one consistent picture of the store. An unknown session has none. */
public final class ComposeSessionDocuments {
    private final Transactions transactions;
    private final SessionPictures sessions;
    private final Clock clock;

    public ComposeSessionDocuments(Transactions transactions, SessionPictures sessions, Clock clock) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Whether there is such a session. */
    public boolean isThere(Code session) {
        return transactions.read(() -> sessions.find(session)).isPresent();
    }

    /** A convocation for everybody who is enrolled and did not give up. */
    public List<SessionDocument> convocations(Code session) {
        return read(session, picture -> picture.expected().stream()
                .map(each -> new SessionDocument(DocumentKind.CONVOCATION, picture, each, null, today())).toList());
    }

    /** The sheet to be signed on a day, or on each day of the session; none on a day without half-days. */
    public List<SessionDocument> attendanceSheets(Code session, Optional<LocalDate> day) {
        return read(session, picture -> picture.days().stream().filter(each -> day.isEmpty() || day.get().equals(each))
                .map(each -> new SessionDocument(DocumentKind.ATTENDANCE_SHEET, picture, null, each, today()))
                .toList());
    }

    /** A certificat de réalisation for everybody who followed something, also for who gave up. */
    public List<SessionDocument> certificates(Code session) {
        return following(session, DocumentKind.CERTIFICATE);
    }

    /** An attestation de fin de formation for everybody who followed something and did not give up. */
    public List<SessionDocument> attestations(Code session) {
        return following(session, DocumentKind.ATTESTATION).stream()
                .filter(each -> each.trainee() != null && !each.trainee().status().equals("ABANDON")).toList();
    }

    /** Those of a kind, of all days. */
    public List<SessionDocument> compose(Code session, DocumentKind kind, Optional<LocalDate> day) {
        return switch (kind) {
            case CONVOCATION -> convocations(session);
            case ATTENDANCE_SHEET -> attendanceSheets(session, day);
            case CERTIFICATE -> certificates(session);
            case ATTESTATION -> attestations(session);
        };
    }

    private List<SessionDocument> following(Code session, DocumentKind kind) {
        return read(session, picture -> picture.trainees().stream().filter(each -> !each.followed().isEmpty())
                .map(each -> new SessionDocument(kind, picture, each, null, today())).toList());
    }

    private List<SessionDocument> read(Code session, Function<SessionPicture, List<SessionDocument>> documents) {
        return transactions.read(() -> sessions.find(session)).map(documents).orElse(List.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
