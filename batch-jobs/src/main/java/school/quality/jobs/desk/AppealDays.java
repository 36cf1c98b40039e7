package school.quality.jobs.desk;

/** Days after the commission's decision in which a teacher can acknowledge it or appeal, as the school's regulation says. */
record AppealDays(int days) {

    static final int USUAL = 5;

    /** No regulation leaves a decision open for longer than a year. */
    static final int MOST = 366;
}
