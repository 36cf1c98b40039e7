package school.quality.engine.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All sheets of a school for a period by one regulation.
 *
 * @param regulation its code
 * @param version of the regulation
 * @param ratings by group in the regulation's order, then place, then staff number
 */
public record RatingTable(String school, String period, String regulation, int version, List<Rating> ratings) {

    public RatingTable {
        ratings = List.copyOf(ratings);
    }

    /** Points by staff number; those of several sheets of a person add up. */
    public SortedMap<String, BigDecimal> pointsByPerson() {
        SortedMap<String, BigDecimal> points = new TreeMap<>();
        ratings.forEach(
                rating -> points.merge(rating.sheet().staffId(), rating.sheet().points(), BigDecimal::add));
        return points;
    }
}
