package school.quality.jobs.evaluate;

import java.util.List;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.indicator.Figure;
import school.quality.engine.rating.RatingTable;
import school.quality.jobs.store.results.InForce;
import school.quality.jobs.store.results.SchoolResults;

/** Everything that was found for one school and period. */
record Evaluated(List<Figure> figures, List<Rated> ratings) {

    void write(long schoolRun, SchoolResults results) {
        results.writeFigures(schoolRun, figures);
        for (Rated rated : ratings) {
            results.writeRatings(schoolRun, rated.regulation(), rated.table());
            results.writeAllowances(schoolRun, rated.regulation(), rated.allowances());
        }
    }

    /** Sheets and money by one regulation. */
    record Rated(InForce regulation, RatingTable table, List<AllowanceList> allowances) {}
}
