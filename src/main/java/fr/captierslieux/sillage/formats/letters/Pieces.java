package fr.captierslieux.sillage.formats.letters;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** The texts of a paragraph, piece by piece, as a word processor cut them. */
final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();

    /** A text and the run that it stands in, which has its look. */
    private record Piece(CTR run, CTText text) {
    }

    /** Letters from one place to before another become a text. */
    record Change(int from, int to, String text) {
    }

    private Pieces() {
    }

    static Pieces of(XWPFParagraph paragraph) {
        Pieces found = new Pieces();
        for (XWPFRun run : paragraph.getRuns()) {
            for (CTText text : run.getCTR().getTList()) {
                found.pieces.add(new Piece(run.getCTR(), text));
            }
        }
        return found;
    }

    /** All of it. */
    String text() {
        StringBuilder all = new StringBuilder();
        pieces.forEach(each -> all.append(each.text().getStringValue()));
        return all.toString();
    }

    /** @param changes in their order, none over another */
    void change(List<Change> changes) {
        for (Change change : changes.reversed()) {
            change(change);
        }
    }

    private void change(Change change) {
        int at = 0;
        boolean written = false;
        for (Piece piece : pieces) {
            String text = piece.text().getStringValue();
            int from = Math.max(change.from() - at, 0);
            int to = Math.min(change.to() - at, text.length());
            at += text.length();
            if (from < to && from < text.length()) {
                say(piece, text.substring(0, from) + (written ? "" : change.text()) + text.substring(to));
                written = true;
            }
        }
    }

    /** Lines are kept: each but the first begins behind a break. */
    private static void say(Piece piece, String text) {
        String[] lines = text.split("\n", -1);
        say(piece.text(), lines[0]);
        for (int i = 1; i < lines.length; i++) {
            piece.run().addNewBr();
            say(piece.run().addNewT(), lines[i]);
        }
    }

    private static void say(CTText piece, String text) {
        piece.setStringValue(text);
        piece.setSpace(SpaceAttribute.Space.PRESERVE);
    }
}
