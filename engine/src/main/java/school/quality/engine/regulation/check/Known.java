package school.quality.engine.regulation.check;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Regulation;

/**
 * What a regulation is checked against.
 *
 * @param published the school's other published regulations, all versions
 * @param today null where the day plays no part
 */
public record Known(List<Regulation> published, @Nullable LocalDate today) {

    public Known {
        published = List.copyOf(published);
    }
}
