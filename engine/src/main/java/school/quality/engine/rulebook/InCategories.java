package school.quality.engine.rulebook;

import java.util.Collection;
import java.util.List;
import school.quality.engine.school.Fact;

/** A fact that is one of the whole, with the categories in which it counts; perhaps in none. */
public record InCategories(Fact fact, Collection<String> categories) {

    public static InCategories of(Fact fact, Collection<String> categories) {
        return new InCategories(fact, categories);
    }

    /** In this one category. */
    public static InCategories of(Fact fact, String category) {
        return new InCategories(fact, List.of(category));
    }
}
