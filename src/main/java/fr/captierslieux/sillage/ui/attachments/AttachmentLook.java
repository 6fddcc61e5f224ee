package fr.captierslieux.sillage.ui.attachments;

import fr.captierslieux.sillage.documents.MediaKind;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The picture that stands for a kind of file. */
final class AttachmentLook {
    private AttachmentLook() {
    }

    static Ikon icon(MediaKind kind) {
        return switch (kind) {
            case JPEG, PNG, GIF, BMP, TIFF, WEBP, HEIC, SVG -> Material2OutlinedAL.IMAGE;
            case PDF -> Material2OutlinedMZ.PICTURE_AS_PDF;
            case EML, MSG -> Material2OutlinedAL.EMAIL;
            case EXCEL, XLSX, ODS, CSV -> Material2OutlinedAL.GRID_ON;
            case POWERPOINT, PPTX, ODP -> Material2OutlinedMZ.SLIDESHOW;
            case WORD, DOCX, ODT, RTF, TEXT, HTML, XML -> Material2OutlinedAL.DESCRIPTION;
            case CALENDAR -> Material2OutlinedAL.EVENT;
            case CARD -> Material2OutlinedMZ.PERSON;
            case AUDIO -> Material2OutlinedAL.AUDIOTRACK;
            case VIDEO -> Material2OutlinedMZ.MOVIE;
            case ZIP -> Material2OutlinedAL.ARCHIVE;
            case PROGRAM, OTHER -> Material2OutlinedAL.INSERT_DRIVE_FILE;
        };
    }
}
