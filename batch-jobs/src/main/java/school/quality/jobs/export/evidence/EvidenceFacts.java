package school.quality.jobs.export.evidence;

import school.quality.jobs.store.evidence.EvidenceRun;
import school.quality.jobs.store.journal.JournalHead;

/**
 * What the pages of a pack say about it.
 *
 * @param journal the last entry that is in the pack
 * @param names whether pupils are named and confidential rows are there
 */
public record EvidenceFacts(EvidenceRun run, JournalHead journal, boolean names) {}
