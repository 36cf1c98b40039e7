package school.quality.jobs.store.journal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.store.journal.JournalFlaw.Code;

/** Walks along chains, entry by entry in their order; keeps no more than the last one. */
final class ChainWalk {

    private final Consumer<JournalFlaw> flaws;
    private @Nullable JournalEntry last;
    private long entries;
    private long chains;

    ChainWalk(Consumer<JournalFlaw> flaws) {
        this.flaws = flaws;
    }

    void take(JournalEntry entry) {
        boolean begins = last == null || !last.school().equals(entry.school());
        long before = begins ? 0 : last.number();
        String hash = begins ? JournalHead.NONE.hash() : last.hash();
        follow(entry, before, hash);
        if (!entry.isWhole()) {
            flaw(Code.CHANGED, entry, entry.number(), "");
        }
        chains += begins ? 1 : 0;
        entries++;
        last = entry;
    }

    private void follow(JournalEntry entry, long before, String hash) {
        if (entry.number() > before + 1) {
            flaw(Code.REMOVED, entry, before + 1, Long.toString(entry.number() - 1));
        } else if (entry.number() <= before) {
            flaw(Code.TWICE, entry, entry.number(), "");
        } else if (!entry.previous().equals(hash)) {
            flaw(Code.NOT_LINKED, entry, entry.number(), Long.toString(before));
        }
    }

    private void flaw(Code code, JournalEntry entry, long number, String detail) {
        flaws.accept(new JournalFlaw(code, entry.school(), number, detail));
    }

    long entries() {
        return entries;
    }

    long chains() {
        return chains;
    }
}
