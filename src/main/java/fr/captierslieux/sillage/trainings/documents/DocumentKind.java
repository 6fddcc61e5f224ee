package fr.captierslieux.sillage.trainings.documents;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of document; each has a template of that name. */
public enum DocumentKind {
    CONVOCATION("convocation"),
    ATTENDANCE_SHEET("emargement"),
    CERTIFICATE("certificat-de-realisation"),
    ATTESTATION(
            "attestation-de-fin-de-formation");

    private final String template;

    DocumentKind(String template) {
        this.template = template;
    }

    /** The file name of its template, without ending. */
    public String template() {
        return template;
    }

    /** By the name of its template. */
    public static Optional<DocumentKind> of(String template) {
        return Arrays.stream(values()).filter(each -> each.template.equals(template)).findFirst();
    }
}
