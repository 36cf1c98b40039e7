package school.quality.jobs.export.papers;

/** What a placeholder of a template can stand for. Its names for people are in the message bundle, as {@code field.NAME}. */
enum Field {
    ORGANISATION(Part.PAPER),
    OKPO(Part.PAPER),
    /** A word across the paper while there is no order number, else nothing. */
    DRAFT(Part.PAPER),
    ORDER_NUMBER(Part.PAPER),
    ORDER_DATE(Part.PAPER),
    PERIOD(Part.PAPER),
    PERIOD_DAYS(Part.PAPER),
    REGULATION(Part.PAPER),
    REGULATION_CODE(Part.PAPER),
    REGULATION_VERSION(Part.PAPER),
    LOCAL_ACT(Part.PAPER),
    /** Clauses of the local act by which those who are paid have points. */
    CLAUSES(Part.PAPER),
    PAY_KIND(Part.PAPER),
    PEOPLE(Part.PAPER),
    TOTAL(Part.PAPER),
    TOTAL_IN_WORDS(Part.PAPER),
    TOTAL_COEFFICIENT(Part.PAPER),
    TOTAL_WITH_COEFFICIENT(Part.PAPER),
    HEAD_POSITION(Part.PAPER),
    HEAD(Part.PAPER),
    MINUTES_NUMBER(Part.PAPER),
    MINUTES_DATE(Part.PAPER),
    CHAIR(Part.PAPER),
    SECRETARY(Part.PAPER),
    MEMBERS(Part.PAPER),
    SHEETS(Part.PAPER),
    DIFFERENCES(Part.PAPER),
    /** Title of the group of positions that a summary sheet is about. */
    GROUP(Part.PAPER),
    GROUP_TOTAL(Part.PAPER),
    /** Number and hash of the newest entry of the journal: with the order as it was registered, on a draft as it is. */
    JOURNAL(Part.PAPER),

    PAID_NO(Part.PAID),
    PAID_PERSON(Part.PAID),
    PAID_STAFF_ID(Part.PAID),
    PAID_UNIT(Part.PAID),
    PAID_POSITION(Part.PAID),
    PAID_POINTS(Part.PAID),
    PAID_AMOUNT(Part.PAID),
    PAID_IN_WORDS(Part.PAID),
    PAID_COEFFICIENT(Part.PAID),
    PAID_WITH_COEFFICIENT(Part.PAID),
    /** What is paid in which month. */
    PAID_MONTHLY(Part.PAID),

    FUND_CATEGORY(Part.FUND),
    FUND_SUM(Part.FUND),
    FUND_DISTRIBUTABLE(Part.FUND),
    FUND_DISTRIBUTED(Part.FUND),
    FUND_UNDISTRIBUTED(Part.FUND),
    FUND_POINT_VALUE(Part.FUND),
    FUND_PEOPLE(Part.FUND),

    SHEET_NO(Part.SHEET),
    SHEET_GROUP(Part.SHEET),
    SHEET_PERSON(Part.SHEET),
    SHEET_STAFF_ID(Part.SHEET),
    SHEET_POSITION(Part.SHEET),
    /** Points without decisions of the commission. */
    SHEET_COMPUTED(Part.SHEET),
    SHEET_POINTS(Part.SHEET),
    SHEET_PLACE(Part.SHEET),
    SHEET_AMOUNT(Part.SHEET),
    /** Criteria decided otherwise, each with its reason. */
    SHEET_REASONS(Part.SHEET),

    DIFFERENCE_NO(Part.DIFFERENCE),
    DIFFERENCE_PERSON(Part.DIFFERENCE),
    DIFFERENCE_STAFF_ID(Part.DIFFERENCE),
    DIFFERENCE_CRITERION(Part.DIFFERENCE),
    DIFFERENCE_CLAUSE(Part.DIFFERENCE),
    DIFFERENCE_COMPUTED(Part.DIFFERENCE),
    DIFFERENCE_DECIDED(Part.DIFFERENCE),
    DIFFERENCE_REASON(Part.DIFFERENCE),
    /** How many were for, against, and abstained; lines to write on where nobody voted in the program. */
    DIFFERENCE_VOTES(Part.DIFFERENCE),

    VOTE_NO(Part.VOTE),
    VOTE_DATE(Part.VOTE),
    VOTE_PERSON(Part.VOTE),
    VOTE_STAFF_ID(Part.VOTE),
    /** The step, and the criterion with its points where the vote was about one. */
    VOTE_DECISION(Part.VOTE),
    VOTE_REASON(Part.VOTE),
    VOTE_FOR(Part.VOTE),
    VOTE_AGAINST(Part.VOTE),
    VOTE_ABSTAINED(Part.VOTE),
    VOTE_RESULT(Part.VOTE),

    SECTION_TITLE(Part.SECTION),
    SECTION_MAX(Part.SECTION),
    SECTION_POINTS(Part.SECTION),

    CRITERION_TITLE(Part.CRITERION),
    CRITERION_CLAUSE(Part.CRITERION),
    CRITERION_MAX(Part.CRITERION),
    CRITERION_POINTS(Part.CRITERION);

    private final Part part;

    Field(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }
}
