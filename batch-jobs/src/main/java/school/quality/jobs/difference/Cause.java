package school.quality.jobs.difference;

/** Why a later result says something else. */
public enum Cause {
    /** Loaded rows, but for entries in sheets; and the results of earlier periods that figures are compared with. */
    DATA,
    /** What no other cause explains: the two results were found by other rules, or by others than this program has. */
    RULE_BOOK,
    /** Versions of the school's regulations. */
    REGULATION,
    /** Settings of the method and norms. */
    SETTINGS,
    /** Entries in the sheets: claims, expert's numbers, decisions of the commission. */
    DECISIONS
}
