package school.quality.jobs.evaluate;

import java.util.List;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.indicator.Figure;
import school.quality.engine.rating.RatingTable;
import school.quality.jobs.store.results.InForce;

/** Everything that was found for one school and period. */
record Evaluated(List<Figure> figures, List<Rated> ratings) {

    /** Sheets and money by one regulation. */
    record Rated(InForce regulation, RatingTable table, List<AllowanceList> allowances) {}
}
