package school.quality.jobs.dataset;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first 16 bytes of SHA-256 over the stored forms of values: over the natural key, and over the whole row. For one
 * thread at a time.
 */
public final class RowDigest {

    // No value holds control characters, so the separator cannot be forged.
    private static final byte SEPARATOR = 0x1f;

    private final MessageDigest sha256;
    private final byte[] digest;
    private byte[] bytes = new byte[256];
    private int length;

    public RowDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
            digest = new byte[sha256.getDigestLength()];
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The hash by which rows of one key are known. */
    public UUID ofKey(Dataset dataset, List<@Nullable String> values) {
        length = 0;
        for (int place = 0; place < values.size(); place++) {
            if (dataset.columns().get(place).key()) {
                append(values.get(place));
            }
        }
        return hash();
    }

    /** The hash by which a changed row is known. */
    public UUID ofValues(List<@Nullable String> values) {
        length = 0;
        values.forEach(this::append);
        return hash();
    }

    private void append(@Nullable String value) {
        int most = value == null ? 0 : Utf8.MOST_BYTES * value.length();
        if (length + most >= bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + most));
        }
        if (value != null) {
            length = Utf8.write(value, bytes, length);
        }
        bytes[length++] = SEPARATOR;
    }

    private UUID hash() {
        sha256.update(bytes, 0, length);
        try {
            sha256.digest(digest, 0, digest.length);
        } catch (DigestException e) {
            throw new IllegalStateException("There is room for a digest", e);
        }
        ByteBuffer first = ByteBuffer.wrap(digest);
        return new UUID(first.getLong(), first.getLong());
    }
}
