package school.quality.engine.rating;

/**
 * A class as the rating sees it.
 *
 * @param name for example {@code 7А}
 * @param level PRIMARY, BASIC or SECONDARY
 * @param grade 1 to 11
 */
public record ClassUnit(String name, String level, int grade) {}
