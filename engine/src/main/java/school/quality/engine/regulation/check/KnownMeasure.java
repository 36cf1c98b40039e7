package school.quality.engine.regulation.check;

import java.util.List;

/**
 * A figure of an indicator.
 *
 * @param range what it can be
 * @param isSplit whether it is given by category only
 * @param categories the codes of a category; empty where they are texts of the school
 */
public record KnownMeasure(Range range, boolean isSplit, List<String> categories) {

    public KnownMeasure {
        categories = List.copyOf(categories);
    }
}
