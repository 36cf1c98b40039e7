package school.quality.jobs.export.papers;

/** What a placeholder speaks of, and with it what is repeated: nothing, a row of a table or a column of it. */
enum Part {
    PAPER(Repeated.NEVER),
    /** A person who is paid. */
    PAID(Repeated.AS_ROWS),
    /** The fund of a category of staff. */
    FUND(Repeated.AS_ROWS),
    /** A sheet of a person in a group of positions. */
    SHEET(Repeated.AS_ROWS),
    /** A criterion that the commission decided otherwise than computed. */
    DIFFERENCE(Repeated.AS_ROWS),
    /** A vote of the commission. */
    VOTE(Repeated.AS_ROWS),
    SECTION(Repeated.AS_COLUMNS),
    CRITERION(Repeated.AS_COLUMNS);

    /** How often what holds the placeholder is there. */
    enum Repeated {
        NEVER,
        AS_ROWS,
        AS_COLUMNS
    }

    private final Repeated repeated;

    Part(Repeated repeated) {
        this.repeated = repeated;
    }

    Repeated repeated() {
        return repeated;
    }
}
