package school.quality.jobs.evaluate;

/** While the database was away, another process has begun to evaluate the period. */
public final class PeriodLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PeriodLost(String period) {
        super("The period " + period + " is evaluated by another process");
    }
}
