package school.quality.jobs.export;

/** How much of a printed page is left, in points of the sheet; without a limit there is always room. */
final class PageRoom {

    private double limit = Double.MAX_VALUE;
    private double repeated;
    private double used;

    void limit(double points) {
        limit = points;
    }

    /** A row more; where it does not fit, it begins the next page by itself. */
    void use(double points) {
        if (!hasRoom(points)) {
            begin();
        }
        used += points;
    }

    boolean hasRoom(double points) {
        return used + points <= limit;
    }

    /** What is above stands on each page again. */
    void repeatAbove() {
        repeated = used;
    }

    void begin() {
        used = repeated;
    }
}
