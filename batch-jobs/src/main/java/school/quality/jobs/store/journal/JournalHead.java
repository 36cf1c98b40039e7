package school.quality.jobs.store.journal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The newest entry of a school's journal, as it is printed on papers: whoever holds such a paper can tell later whether any
 * entry up to this one was changed or removed.
 *
 * @param number of the entry, from 1; 0 where the journal has none
 * @param hash SHA-256 in 64 hexadecimal digits; zeros where the journal has no entry
 */
public record JournalHead(long number, String hash) {

    /** Of a journal without entries. */
    public static final JournalHead NONE = new JournalHead(0, "0".repeat(64));

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** Reads {@code NUMBER:HASH}; empty where it is anything else. */
    public static Optional<JournalHead> read(String text) {
        Matcher parts = FORM.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new JournalHead(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /** {@code NUMBER:HASH}, as {@code audit verify --head} takes it. */
    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
