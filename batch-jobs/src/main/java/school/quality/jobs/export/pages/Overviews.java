package school.quality.jobs.export.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.jobs.export.pages.Overview.Section;
import school.quality.jobs.export.pages.Overview.Tile;
import school.quality.rules.Programme;

/** Lays out the programme of a school: sections in their order, one tile an indicator. */
public final class Overviews {

    private final Programme programme;
    private final ShownFigures shown;
    private final MainFigure main;

    public Overviews(Programme programme, Locale language) {
        this.programme = programme;
        this.shown = new ShownFigures(programme, language);
        this.main = new MainFigure(shown.terms());
    }

    /** Indicators that have figures of levels only. */
    public static List<String> byLevelsOnly(Programme programme) {
        return programme.indicators().stream()
                .filter(MainFigure::isByLevelsOnly)
                .map(Indicator::code)
                .toList();
    }

    /** @param whole all figures of a run about the whole school, and of indicators by levels only those about the levels */
    public Overview of(List<Figure> whole) {
        Map<String, List<Figure>> byIndicator = whole.stream()
                .collect(Collectors.groupingBy(figure -> figure.value().indicator()));
        Map<String, List<Tile>> bySection = new LinkedHashMap<>();
        for (Indicator indicator : programme.indicators()) {
            List<Tile> tiles = bySection.computeIfAbsent(indicator.section(), code -> new ArrayList<>());
            tile(indicator, byIndicator.getOrDefault(indicator.code(), List.of()))
                    .forEach(tiles::add);
        }
        return new Overview(
                bySection.entrySet().stream()
                        .map(one -> new Section(one.getKey(), title(one.getKey()), one.getValue()))
                        .toList(),
                bySection.values().stream()
                        .flatMap(List::stream)
                        .map(tile -> tile.main().mark())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    private Stream<Tile> tile(Indicator indicator, List<Figure> figures) {
        return main.of(indicator, figures).stream().map(chosen -> {
            long worse = figures.stream()
                    .filter(figure -> figure.norm() != null)
                    .filter(figure -> Mark.of(figure).compareTo(Mark.of(chosen)) < 0)
                    .count();
            return new Tile(
                    indicator.code(),
                    shown.terms().title(indicator),
                    indicator.responsible(),
                    shown.of(indicator, chosen),
                    worse);
        });
    }

    private String title(String section) {
        return programme.indicators().stream()
                .filter(indicator -> indicator.section().equals(section))
                .findFirst()
                .map(shown.terms()::section)
                .orElse(section);
    }
}
