package school.quality.jobs.store.sheets;

import java.time.LocalDate;

/** A vote with the day of its meeting. */
public record HeldVote(LocalDate on, StoredVote vote) {}
