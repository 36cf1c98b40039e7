package school.quality.jobs.store.results;

/** How much of what was found is written: always everything; less only to measure what it costs. */
public enum Kept {
    /** Figures, points and sums. */
    RESULTS,
    /** Also what they rest on: rules, facts behind figures, rows and figures behind points. */
    DERIVATION,
    /** Also the digests by which results are proven. */
    PROOF;

    boolean has(Kept part) {
        return compareTo(part) >= 0;
    }
}
