package school.quality.jobs.sheet;

/** How the figures of a column look. The value itself is never rounded by it. */
public enum Format {
    /** Text, also of codes and numbers with leading zeros. */
    TEXT("@", 0),
    /** Whole numbers. */
    INTEGER("0", 0),
    /** One decimal, as percentages and mean grades have it. */
    DECIMAL_1("0.0", 1),
    /** Two decimals, as points have them. */
    DECIMAL_2("0.00", 2),
    /** Roubles with kopecks and thousands apart. */
    MONEY("#,##0.00", 2),
    /** A day. */
    DATE("dd.mm.yyyy", 0);

    private final String pattern;
    private final int decimals;

    Format(String pattern, int decimals) {
        this.pattern = pattern;
        this.decimals = decimals;
    }

    /** The number format as a workbook names it. */
    public String pattern() {
        return pattern;
    }

    int decimals() {
        return decimals;
    }
}
