package sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Makes the files that the demonstration attaches to a case: a drawn photo, a page of minutes, a saved e-mail. Fictional like all else.
 * From the root: {@code java src/build/java/sample/SampleFiles.java sample-data/pieces-jointes}.
 */
final class SampleFiles {
    private static final Charset PDF = Charset.forName("windows-1252");

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        ImageIO.write(photo(1200, 800), "jpg", folder.resolve("halle-facade-sud.jpg").toFile());
        Files.write(folder.resolve("compte-rendu-visite-halle.pdf"),
                pdf(List.of("Visite de la halle, 22 septembre 2026", "",
                        "Présents : Awa Diarra, Paul Renaudin, Inès Thébault, architecte conseil.", "",
                        "1. Rez-de-chaussée : 240 m², accessible sans travaux lourds.",
                        "2. Mezzanine : plancher à reprendre, à prévoir en seconde phase.",
                        "3. Toiture : sondage avant l’hiver, la mairie fait venir l’entreprise.", "",
                        "Décision : le collectif chiffre le rez-de-chaussée seul pour 2027.", "",
                        "Prochain rendez-vous : relire le prévisionnel, version 2.")));
        Files.writeString(folder.resolve("mairie-mise-a-disposition.eml"), mail().replace("\n", "\r\n"));
    }

    /** A hall of brick and glass under an evening sky. */
    private static BufferedImage photo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, new Color(0x8fb7cc), 0, 560, new Color(0xf4e2c6)));
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(0x6f8f6a));
        g.fillRect(0, 560, width, 240);
        g.setPaint(new GradientPaint(0, 600, new Color(0xb9ae9a), 0, 800, new Color(0x8c8272)));
        Path2D path = new Path2D.Double();
        path.moveTo(480, 600);
        path.lineTo(720, 600);
        path.lineTo(980, 800);
        path.lineTo(240, 800);
        path.closePath();
        g.fill(path);
        g.setColor(new Color(0x3d3a3a));
        Path2D roof = new Path2D.Double();
        roof.moveTo(120, 330);
        roof.lineTo(600, 150);
        roof.lineTo(1080, 330);
        roof.closePath();
        g.fill(roof);
        g.setPaint(new GradientPaint(0, 330, new Color(0xb5623f), 0, 600, new Color(0x8d4a33)));
        g.fillRect(160, 330, 880, 270);
        g.setColor(new Color(0x7a3f2b));
        for (int y = 345; y < 600; y += 15) {
            g.drawLine(160, y, 1040, y);
        }
        for (int i = 0; i < 5; i++) {
            int x = 200 + i * 170;
            g.setColor(new Color(0x2c3e46));
            g.fillRoundRect(x, 380, 120, i == 2 ? 220 : 150, 120, 90);
            g.setPaint(new GradientPaint(x, 380, new Color(0xd9e8ee), x + 120, 540, new Color(0x7d9cab)));
            g.fillRoundRect(x + 8, 388, 104, i == 2 ? 212 : 134, 104, 80);
            g.setColor(new Color(0x2c3e46));
            g.setStroke(new BasicStroke(5));
            g.drawLine(x + 60, 388, x + 60, i == 2 ? 598 : 522);
        }
        g.setColor(new Color(0x4f6e48));
        for (int i = 0; i < 4; i++) {
            g.fillOval(20 + i * 330 + (i > 1 ? 40 : 0), 470 - i % 2 * 20, 120, 130);
        }
        g.dispose();
        return image;
    }

    /** One page of lines in Helvetica, as the smallest writers make it. */
    private static byte[] pdf(List<String> lines) throws IOException {
        StringBuilder text = new StringBuilder("BT /F1 18 Tf 56 770 Td 22 TL\n");
        for (int i = 0; i < lines.size(); i++) {
            text.append('(').append(lines.get(i).replace("(", "\\(").replace(")", "\\)")).append(") Tj T*\n");
            if (i == 0) {
                text.append("/F1 11 Tf 17 TL\n");
            }
        }
        text.append("ET");
        byte[] content = text.toString().getBytes(PDF);
        List<String> objects = List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + content.length + " >>\nstream\n" + new String(content, PDF) + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(out.size());
            out.write(((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n").getBytes(PDF));
        }
        int table = out.size();
        out.write(("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n").getBytes(StandardCharsets.US_ASCII));
        for (int place : places) {
            out.write("%010d 00000 n \n".formatted(place).getBytes(StandardCharsets.US_ASCII));
        }
        out.write(("trailer << /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static String mail() {
        return """
                From: =?UTF-8?Q?Mairie_de_Clisson?= <accueil@mairie.exemple.fr>
                To: =?UTF-8?Q?In=C3=A8s_Th=C3=A9bault?= <ines.thebault@exemple.fr>
                Date: Thu, 27 Aug 2026 16:04:00 +0200
                Subject: =?UTF-8?Q?Mise_=C3=A0_disposition_de_la_halle?=
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                Bonjour,

                Le conseil municipal confirme la mise à disposition de la halle jusqu’en 2029.
                La convention est à signer avant la fin du mois d’octobre ; le modèle part demain.

                Bien cordialement,
                Le secrétariat
                """;
    }
}
