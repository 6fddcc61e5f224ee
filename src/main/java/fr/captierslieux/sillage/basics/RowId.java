package fr.captierslieux.sillage.basics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of a row: 16 bytes in the form of a UUID of version 8 (RFC 9562), derived from the entity and from the row's code
 * or, where it has none, from the parts of its key. The same fact entered on two laptops is therefore one row (decision 0003).
 */
public final class RowId implements Comparable<RowId> {
    private final byte[] bytes;

    private RowId(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param bytes exactly 16 bytes, copied */
    public static RowId of(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException("a row id has 16 bytes");
        }
        return new RowId(bytes.clone());
    }

    /**
     * @param entity the table's name, e.g. {@code follow_up}
     * @param parts  the code, or the parts of the key in the order of the exchange format as their exchange texts; a part may be
     *               null (empty)
     */
    public static RowId derived(String entity, @Nullable String... parts) {
        return new RowId(derivedBytes(entity, parts));
    }

    /** As {@link #derived}, for the paths that write a million of them. */
    public static byte[] derivedBytes(String entity, @Nullable String... parts) {
        MessageDigest sha = SHA.get();
        sha.update(entity.getBytes(StandardCharsets.UTF_8));
        for (String part : parts) {
            // A separator that no exchange text can hold: control characters are refused there.
            sha.update((byte) (part == null ? 1 : 0));
            if (part != null) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] id = Arrays.copyOf(sha.digest(), 16);
        id[6] = (byte) ((id[6] & 0x0f) | 0x80);
        id[8] = (byte) ((id[8] & 0x3f) | 0x80);
        return id;
    }

    private static final ThreadLocal<MessageDigest> SHA = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    });

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public int compareTo(RowId other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowId that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
