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
 * @param loaded what the school has loaded; null where that plays no part
 */
public record Known(
        Catalogue catalogue,
        List<Regulation> published,
        @Nullable LocalDate today,
        @Nullable LoadedSchool loaded) {

    public Known {
        published = List.copyOf(published);
    }
}
