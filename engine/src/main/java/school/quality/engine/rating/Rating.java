package school.quality.engine.rating;

/**
 * A sheet with its place among the sheets of its group.
 *
 * @param place by competition ranking: 1 2 2 4; equal points share a place
 */
public record Rating(Sheet sheet, int place) {}
