package fr.captierslieux.sillage.documents;

import java.util.Locale;
import java.util.stream.Stream;

/** What a file is, as far as it matters to people: how it is called, how it is shown, how its name ends. */
public enum MediaKind {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    BMP("image/bmp", "bmp"),
    TIFF("image/tiff", "tif", "tiff"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic", "heif"),
    SVG("image/svg+xml", "svg"),
    PDF("application/pdf", "pdf"),
    WORD("application/msword", "doc", "dot"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm", "dotx"),
    EXCEL("application/vnd.ms-excel", "xls", "xlt"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsm", "xltx"),
    POWERPOINT("application/vnd.ms-powerpoint", "ppt", "pps"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "ppsx", "pptm"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    RTF("application/rtf", "rtf"),
    EML("message/rfc822", "eml"),
    MSG("application/vnd.ms-outlook", "msg"),
    TEXT("text/plain", "txt", "md", "log"),
    CSV("text/csv", "csv", "tsv"),
    HTML("text/html", "html", "htm"),
    CALENDAR("text/calendar", "ics"),
    CARD("text/vcard", "vcf"),
    XML("application/xml", "xml"),
    AUDIO("audio/*", "mp3", "m4a", "wav", "ogg", "oga", "opus", "flac", "aac"),
    VIDEO("video/*", "mp4", "mov", "avi", "mkv", "webm", "m4v", "3gp"),
    ZIP("application/zip", "zip"),
    /** What runs when it is opened: refused. */
    PROGRAM("application/x-executable"),
    OTHER("application/octet-stream");

    /** Files of other programs that may come with their own ending: pictures, plans, maps, books. No other one is given to the system. */
    private static final String SAFE_ENDING = "psd|ai|eps|indd|xcf|kra|svgz|dwg|dxf|skp|ifc|rvt|blend|stl|obj|3mf|gpx|kml|kmz|shp|geojson"
            + "|gpkg|qgz|epub|mobi|pages|numbers|key|odg|odf|vsd|vsdx|mpp|gan|mm|xmind|sqlite|mbox|7z|rar|tar|gz|bz2|xz|mid|caf|amr";

    private final String mediaType;
    /** Separated by blanks, the usual one first; empty where any ending may be. */
    private final String endings;

    MediaKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = String.join(" ", endings);
    }

    /** As the store keeps it. */
    public String mediaType() {
        return mediaType;
    }

    /** What a media type of the store is; one that a later version wrote is any file. */
    public static MediaKind of(String mediaType) {
        return Stream.of(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst().orElse(OTHER);
    }

    /** The ending of a name in small letters, without its dot; empty without one. */
    public static String endingOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether names of this kind end so. */
    boolean endsSo(String ending) {
        return !ending.isEmpty() && (" " + endings + " ").contains(" " + ending + " ");
    }

    /** The ending by which the system finds a program for it: that of the name where it fits the content, else the usual one. */
    public String endingFor(String name) {
        String ending = endingOf(name);
        if (endsSo(ending) || (endings.isEmpty() && ending.matches(SAFE_ENDING))) {
            return ending;
        }
        return endings.isEmpty() ? "bin" : endings.replaceFirst(" .*", "");
    }

    /** A picture that everybody's program draws. */
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
