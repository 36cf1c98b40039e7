package school.quality.jobs.store.journal;

/**
 * Something that is wrong with the journal.
 *
 * @param school whose chain; empty for what concerns no school
 * @param number of the entry, or of the first of several
 * @param detail of its sentence: the last number of several, or where the head was kept
 */
public record JournalFlaw(Code code, String school, long number, String detail) {

    /** What is wrong. */
    public enum Code {
        /** The contents of the entry are not those that were hashed. */
        CHANGED,
        /** Entries in the middle or at the beginning are gone. */
        REMOVED,
        /** The entry does not follow on the one before it. */
        NOT_LINKED,
        /** Two entries of one number. */
        TWICE,
        /** Entries after the newest that the journal knows of. */
        BEHIND_THE_HEAD,
        /** An entry that was noted elsewhere is gone, with all that is newer. */
        HEAD_GONE,
        /** An entry has another hash than was noted elsewhere. */
        HEAD_DIFFERS,
        /** A school without a journal. */
        NO_JOURNAL
    }
}
