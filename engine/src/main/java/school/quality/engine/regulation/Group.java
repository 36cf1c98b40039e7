package school.quality.engine.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People who are rated by one sheet and placed among each other.
 *
 * @param positions positions of the staff register letter by letter, or {@link #CLASS_TEACHER}
 * @param sheetMax the most points a sheet can bring; null for no limit
 */
public record Group(
        String code,
        String title,
        List<String> positions,
        @Nullable BigDecimal sheetMax,
        List<Section> sections) {

    /** Stands for everyone who leads a class of the year, whatever the position. */
    public static final String CLASS_TEACHER = "CLASS_TEACHER";

    public Group {
        positions = List.copyOf(positions);
        sections = List.copyOf(sections);
    }

    public Stream<Criterion> criteria() {
        return sections.stream().flatMap(section -> section.criteria().stream());
    }
}
