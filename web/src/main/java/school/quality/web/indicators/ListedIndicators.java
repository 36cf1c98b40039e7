package school.quality.web.indicators;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.export.pages.Overview;
import school.quality.jobs.export.pages.Overview.Tile;
import school.quality.web.layout.EvaluatedPeriods;

/**
 * The list of indicators.
 *
 * @param programme null where nothing was evaluated yet
 * @param found those that the filter wants, in the programme's order
 */
record ListedIndicators(EvaluatedPeriods periods, @Nullable Overview programme, ListFilter filter, List<Tile> found) {

    static ListedIndicators of(EvaluatedPeriods periods, @Nullable Overview programme, ListFilter filter) {
        List<Tile> found = programme == null
                ? List.of()
                : programme.sections().stream()
                        .flatMap(section -> section.tiles().stream().filter(tile -> filter.wants(section, tile)))
                        .toList();
        return new ListedIndicators(periods, programme, filter, found);
    }
}
