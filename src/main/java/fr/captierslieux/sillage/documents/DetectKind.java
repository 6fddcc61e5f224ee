package fr.captierslieux.sillage.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a file is by its first bytes; its name only decides between what begins alike. */
final class DetectKind {
    /** So many first bytes are looked at. */
    static final int HEAD = 65_536;
    private static final Set<String> RUNS = Set.of("exe", "msi", "bat", "cmd", "com", "scr", "pif", "ps1", "vbs", "vbe",
            "js", "jse", "wsf", "wsh", "hta", "jar", "lnk", "reg", "cpl", "dll", "app", "desktop", "sh", "command",
            "appimage", "deb", "rpm", "url");
    private static final Pattern MAIL = Pattern.compile(
            "(?i)\\A\\s*(received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|x-[\\w-]+):[ \\t].*"
                    + "(?s:.*?)(?m:^(from|subject|date|message-id|mime-version):[ \\t])");

    private final String ending;
    private final byte[] head;
    private final String latin;

    private DetectKind(String name, byte[] head) {
        this.ending = MediaKind.endingOf(name);
        this.head = head;
        this.latin = new String(head, StandardCharsets.ISO_8859_1);
    }

    /**
     * Tells it.
     *
     * @param name its name with its ending
     * @param head its first bytes, {@link #HEAD} or fewer
     */
    static MediaKind of(String name, byte[] head) {
        return new DetectKind(name, head).kind();
    }

    private MediaKind kind() {
        if (RUNS.contains(ending) || runs()) {
            return MediaKind.PROGRAM;
        }
        MediaKind picture = picture();
        if (picture != MediaKind.OTHER) {
            return picture;
        }
        if (latin.substring(0, Math.min(latin.length(), 1_024)).contains("%PDF-")) {
            return MediaKind.PDF;
        }
        if (latin.startsWith("PK\3\4")) {
            return packed();
        }
        if (begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            return compound();
        }
        if (latin.startsWith("{\\rtf")) {
            return MediaKind.RTF;
        }
        MediaKind heard = heardOrSeen();
        return heard != MediaKind.OTHER ? heard : isText() ? text() : MediaKind.OTHER;
    }

    private boolean runs() {
        return (latin.startsWith("MZ") && latin.indexOf('\0') > 0) || latin.startsWith("\177ELF")
                || latin.startsWith("#!")
                || begins(0xca, 0xfe, 0xba, 0xbe) || begins(0xcf, 0xfa, 0xed, 0xfe)
                || begins(0xfe, 0xed, 0xfa, 0xcf);
    }

    private MediaKind picture() {
        if (begins(0xff, 0xd8, 0xff)) {
            return MediaKind.JPEG;
        }
        if (begins(0x89, 'P', 'N', 'G', '\r', '\n')) {
            return MediaKind.PNG;
        }
        if (latin.startsWith("GIF87a") || latin.startsWith("GIF89a")) {
            return MediaKind.GIF;
        }
        if (latin.startsWith("BM") && ending.equals("bmp")) {
            return MediaKind.BMP;
        }
        if (latin.startsWith("II*\0") || latin.startsWith("MM\0*")) {
            return MediaKind.TIFF;
        }
        if (latin.startsWith("RIFF") && latin.startsWith("WEBP", 8)) {
            return MediaKind.WEBP;
        }
        boolean heic = latin.startsWith("ftyp", 4) && brand().matches("hei[cxms]|hev[cxms]|mif1|msf1");
        return heic ? MediaKind.HEIC : MediaKind.OTHER;
    }

    private String brand() {
        return latin.length() < 12 ? "" : latin.substring(8, 12);
    }

    /** A zip: what is in it tells of office documents, and only where that is not seen, the name. */
    private MediaKind packed() {
        for (MediaKind open : new MediaKind[]{MediaKind.ODT, MediaKind.ODS, MediaKind.ODP}) {
            if (latin.startsWith("mimetype" + open.mediaType(), 30)) {
                return open;
            }
        }
        MediaKind[] kinds = {MediaKind.DOCX, MediaKind.XLSX, MediaKind.PPTX};
        String[] parts = {"word/", "xl/", "ppt/"};
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i].endsSo(ending) || (latin.contains("[Content_Types].xml") && latin.contains(parts[i]))) {
                return kinds[i];
            }
        }
        return MediaKind.ZIP;
    }

    /** The old container of office programs does not begin otherwise for any of them. */
    private MediaKind compound() {
        for (MediaKind kind : new MediaKind[]{MediaKind.MSG, MediaKind.WORD, MediaKind.EXCEL, MediaKind.POWERPOINT}) {
            if (kind.endsSo(ending)) {
                return kind;
            }
        }
        return MediaKind.OTHER;
    }

    private MediaKind heardOrSeen() {
        if (latin.startsWith("ID3") || latin.startsWith("OggS") || latin.startsWith("fLaC")
                || (latin.startsWith("RIFF") && latin.startsWith("WAVE", 8))
                || (begins(0xff) && head.length > 1 && (head[1] & 0xe0) == 0xe0 && MediaKind.AUDIO.endsSo(ending))) {
            return MediaKind.AUDIO;
        }
        if (latin.startsWith("ftyp", 4)) {
            return brand().startsWith("M4A") ? MediaKind.AUDIO : MediaKind.VIDEO;
        }
        boolean film = begins(0x1a, 0x45, 0xdf, 0xa3) || (latin.startsWith("RIFF") && latin.startsWith("AVI ", 8));
        return film ? MediaKind.VIDEO : MediaKind.OTHER;
    }

    /** UTF-8, or an older encoding without control characters. */
    private boolean isText() {
        int controls = 0;
        for (byte each : head) {
            if (each == 0) {
                return false;
            }
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                controls++;
            }
        }
        return controls == 0 || (isUtf8() && controls * 100 < head.length);
    }

    private boolean isUtf8() {
        int end = head.length;
        for (int cut = 0; cut < 4 && cut < end; cut++) { // the last character may be cut in the middle
            try {
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(head, 0, end - cut));
                return true;
            } catch (CharacterCodingException broken) {
                // one byte less
            }
        }
        return false;
    }

    private MediaKind text() {
        String start = latin.substring(0, Math.min(latin.length(), 1_024)).toLowerCase(Locale.ROOT).strip();
        if (start.startsWith("begin:vcalendar")) {
            return MediaKind.CALENDAR;
        }
        if (start.startsWith("begin:vcard")) {
            return MediaKind.CARD;
        }
        if (MediaKind.EML.endsSo(ending) || MAIL.matcher(latin.substring(0, Math.min(latin.length(), 8_192))).find()) {
            return MediaKind.EML;
        }
        if (start.contains("<svg")) {
            return MediaKind.SVG;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || MediaKind.HTML.endsSo(ending)) {
            return MediaKind.HTML;
        }
        return MediaKind.CSV.endsSo(ending) ? MediaKind.CSV : start.contains("<?xml") ? MediaKind.XML : MediaKind.TEXT;
    }

    private boolean begins(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
