package fr.captierslieux.sillage.basics;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which a content is told from every other. */
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** Goes on with the first bytes of an array. */
    public void take(byte[] bytes, int count) {
        digest.update(bytes, 0, count);
    }

    /** The digest of all that was taken, 64 hexadecimal digits in small letters; the next content begins. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
