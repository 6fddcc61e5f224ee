package fr.captierslieux.sillage.orientation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a case says of itself that may call for a destination outside of the collective. */
public enum Criterion {
    THEME("theme", "theme"),
    STAGE("stade", "stage"),
    LEGAL_FORM("forme_juridique", "legal_form"),
    INITIATOR("initiateur", "initiator"),
    FAMILY("famille", "family"),
    FUNCTION("fonction", "function"),
    STATE("etat", "project_state"),
    QPV("qpv", "qpv"),
    ZONE("zone", "zone"),
    HOLDER("porteur", "situation"),
    JOBS("emplois", ""),
    FUNDING("financement", "");

    /** Of jobs and funding: some were noted. */
    public static final String WITH = "AVEC";
    /** Of jobs and funding: none was. */
    public static final String WITHOUT = "SANS";

    private final String header;
    private final String list;

    Criterion(String header, String list) {
        this.header = header;
        this.list = list;
    }

    /** The list that its values belong to; empty where they are {@link #WITH} and {@link #WITHOUT}. */
    public String list() {
        return list;
    }

    /** As the list of criteria has it. */
    public String code() {
        return header.toUpperCase(Locale.ROOT);
    }

    /** By the code that the list of criteria has. */
    public static Optional<Criterion> findCode(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    static Optional<Criterion> find(String header) {
        return Stream.of(values()).filter(each -> each.header.equals(header)).findFirst();
    }
}
