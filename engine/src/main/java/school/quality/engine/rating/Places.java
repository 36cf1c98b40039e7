package school.quality.engine.rating;

import static java.util.Comparator.comparing;

import java.util.List;

/** Places by competition ranking (1 2 2 4): who has as many points shares the place. */
final class Places {

    private Places() {}

    /** By place, those of one place by staff number. */
    static List<Rating> of(List<Sheet> sheets) {
        return sheets.stream()
                .sorted(comparing(Sheet::points).reversed().thenComparing(Sheet::staffId))
                .map(sheet -> new Rating(sheet, 1 + better(sheet, sheets)))
                .toList();
    }

    private static int better(Sheet sheet, List<Sheet> sheets) {
        return (int) sheets.stream()
                .filter(other -> other.points().compareTo(sheet.points()) > 0)
                .count();
    }
}
