package school.quality.jobs.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first 16 bytes of SHA-256 over the stored forms of values: over the natural key, and over the whole row. For one
 * thread at a time.
 */
public final class RowDigest {

    // No value holds control characters, so the separator cannot be forged.
    private static final char SEPARATOR = '\u001f';

    private final MessageDigest sha256;
    private final StringBuilder text = new StringBuilder();

    public RowDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The hash by which rows of one key are known. */
    public UUID ofKey(Dataset dataset, List<@Nullable String> values) {
        text.setLength(0);
        for (int place = 0; place < values.size(); place++) {
            if (dataset.columns().get(place).key()) {
                append(values.get(place));
            }
        }
        return hash();
    }

    /** The hash by which a changed row is known. */
    public UUID ofValues(List<@Nullable String> values) {
        text.setLength(0);
        values.forEach(this::append);
        return hash();
    }

    private void append(@Nullable String value) {
        text.append(value == null ? "" : value).append(SEPARATOR);
    }

    private UUID hash() {
        ByteBuffer bytes = ByteBuffer.wrap(sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
