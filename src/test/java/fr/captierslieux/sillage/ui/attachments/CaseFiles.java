package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.app.SampleStore;
import fr.captierslieux.sillage.basics.Code;
import fr.captierslieux.sillage.documents.AttachProgress;
import fr.captierslieux.sillage.documents.Attachment;
import fr.captierslieux.sillage.documents.Holder;
import fr.captierslieux.sillage.documents.Incoming;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files as people attach them, for tests of the window. */
public final class CaseFiles {
    static final Code HALLE = new Code("ECOSSOLIES-A-0001");
    static final Code GRANGE = new Code("APESS53-A-0001");
    private static final Path SHIPPED = Path.of("sample-data/pieces-jointes");
    static final String LONGEST = "Compte_rendu_de_la_visite_de_la_halle_avec_l’architecte_conseil_et_la_fédération_"
            + "départementale_des_tiers-lieux_nourriciers_version_relue_et_corrigée_v12_definitive.pdf";

    private CaseFiles() {
    }

    static Incoming shipped(String name, String called) {
        try {
            return Incoming.of(called, Files.readAllBytes(SHIPPED.resolve(name)));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    static Path mail() {
        return SHIPPED.resolve("mairie-mise-a-disposition.eml").toAbsolutePath();
    }

    static Path photo() {
        return SHIPPED.resolve("halle-facade-sud.jpg").toAbsolutePath();
    }

    /** Attaches a guide to a resource. */
    public static void fillResource(AttachmentUseCases files, Code resource) {
        files.attach().attach(Holder.ofResource(resource),
                List.of(shipped("compte-rendu-visite-halle.pdf", "Guide des communs, version 2.pdf")), "Inès Thébault",
                AttachProgress.SILENT);
    }

    /** Attaches a file of every look to a case, one of them with a note. */
    public static void fill(SampleStore store) {
        AttachmentUseCases files = store.useCases().caseFile().attachments();
        List<Attachment> added = files.attach().attach(Holder.ofCase(HALLE), List.of(
                shipped("halle-facade-sud.jpg", "façade sud.jpg"),
                shipped("mairie-mise-a-disposition.eml", "Mise à disposition.eml"),
                shipped("compte-rendu-visite-halle.pdf", LONGEST),
                Incoming.of("notes de visite.txt", ("Toiture : sondage avant l’hiver.\n\nVoir Paul pour les clés.\n"
                        + "Il faudrait mesurer la mezzanine. ".repeat(30)).getBytes(StandardCharsets.UTF_8)),
                Incoming.of("budget.zip", "PK\3\4..".getBytes(StandardCharsets.US_ASCII))), "Inès Thébault",
                AttachProgress.SILENT).added();
        files.edit().edit(added.getFirst(), added.getFirst().name(),
                "Avant travaux, depuis le parking. La mairie demande de la garder pour le dossier de presse.",
                "Inès Thébault");
    }
}
