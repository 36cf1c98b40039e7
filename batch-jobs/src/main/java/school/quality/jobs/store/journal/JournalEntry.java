package school.quality.jobs.store.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the journal of changes.
 *
 * @param school code; empty for what concerns no school
 * @param number within the school's chain, from 1 without gaps
 * @param madeAt Greenwich time with microseconds, as it is hashed: {@code 2026-01-15T09:30:00.000000Z}
 * @param by who did it; null where it is not known
 * @param subject what it is about: a regulation, a sheet, a setting
 * @param before JSON of what held before; null where there was nothing
 * @param after JSON of what holds since; null where nothing does
 * @param previous hash of the entry before; zeros for the first
 */
public record JournalEntry(
        String school,
        long number,
        String madeAt,
        String kind,
        @Nullable String by,
        @Nullable String period,
        String subject,
        @Nullable String before,
        @Nullable String after,
        String previous,
        String hash) {

    /** What is hashed of an entry; as {@code journal.line} in the database. */
    public String line() {
        return Stream.of(previous, school, number, madeAt, kind, by, period, subject, before, after)
                .map(field -> Objects.toString(field, ""))
                .collect(Collectors.joining("\t"));
    }

    /** Whether the contents are those that were hashed. */
    public boolean isWhole() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).equals(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
