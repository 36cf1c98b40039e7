package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.NormColour;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.rules.Programme;

/** The state of the whole programme on one page: a line for each section, a cell for each of its indicators. */
final class IndicatorCover {

    private static final float CODE_HEIGHT = 11;
    private static final float VALUE_HEIGHT = 14;
    private static final int NAMES = 2;

    private final Words words;
    private final Terms terms;
    private final Programme programme;
    private final FigureTiles tiles;
    private final Map<String, List<Indicator>> sections;
    private final int most;
    private final PrintedSheet sheet;
    private boolean hasPage;

    IndicatorCover(Words words, Reasons reasons, Programme programme, ReportBook book, boolean severalSchools) {
        this.words = words;
        this.terms = new Terms(words);
        this.programme = programme;
        this.tiles = new FigureTiles(words, reasons, programme);
        this.sections = programme.indicators().stream()
                .collect(Collectors.groupingBy(Indicator::section, LinkedHashMap::new, Collectors.toList()));
        this.most = sections.values().stream().mapToInt(List::size).max().orElse(1);
        List<Integer> widths = IntStream.range(0, NAMES + most)
                .mapToObj(i -> i == 0 ? 6 : i == 1 ? 44 : 10)
                .toList();
        this.sheet = book.printed(words.of("sheet.cover"), widths);
        if (severalSchools) {
            sheet.paged();
        } else {
            sheet.onOnePage();
        }
    }

    /**
     * A page of a school.
     *
     * @param states of the indicators that have figures, by number
     * @param missing where it says what is not loaded
     */
    void page(List<String> titles, Map<String, IndicatorState> states, PrintedSheet missing) {
        begin();
        sheet.row(List.of(Tile.text(TileKind.TITLE, titles.get(0))));
        titles.stream().skip(1).forEach(title -> sheet.row(List.of(Tile.text(TileKind.NOTE, title))));
        sheet.row(
                List.of(Tile.text(TileKind.NOTE, counts(states.values().stream().toList()))));
        sections.forEach((section, indicators) -> section(section, indicators, states));
        sheet.skip(1);
        legend();
        if (states.values().stream().anyMatch(state -> !state.missing().isEmpty())) {
            sheet.row(List.of(Tile.text(TileKind.NOTE, Shade.HEAD, words.of("cover.missing", missing.name()))));
            sheet.link(sheet.next() - 1, 0, missing, 0, missing.name());
        }
    }

    private void begin() {
        if (hasPage) {
            sheet.breakPage();
        }
        hasPage = true;
    }

    private void section(String section, List<Indicator> indicators, Map<String, IndicatorState> states) {
        int row = sheet.next();
        List<Tile> upper = new ArrayList<>();
        upper.add(Tile.text(TileKind.LABEL, Shade.HEAD, section));
        upper.add(Tile.text(TileKind.LABEL, terms.section(indicators.get(0))));
        List<Tile> lower = new ArrayList<>();
        lower.add(Tile.blank(TileKind.LABEL, Shade.HEAD));
        lower.add(Tile.blank(TileKind.LABEL, Shade.PLAIN));
        for (Indicator indicator : indicators) {
            @Nullable IndicatorState state = states.get(indicator.code());
            upper.add(code(indicator, state));
            lower.add(value(state));
        }
        sheet.row(CODE_HEIGHT, upper);
        sheet.row(VALUE_HEIGHT, lower);
        sheet.merge(row, row + 1, 0);
        sheet.merge(row, row + 1, 1);
        IntStream.range(0, indicators.size())
                .forEach(i -> link(row, NAMES + i, states.get(indicators.get(i).code())));
    }

    private void link(int row, int column, @Nullable IndicatorState state) {
        if (state != null) {
            sheet.link(row, column, state.sheet(), state.row(), tip(state));
            sheet.link(row + 1, column, state.sheet(), state.row(), tip(state));
        }
    }

    private Tile code(Indicator indicator, @Nullable IndicatorState state) {
        if (state == null) {
            return Tile.text(TileKind.COVER_CODE, Shade.PLAIN, indicator.code());
        }
        String change = tiles.changeShown(state.leading());
        String text = Stream.of(indicator.code(), unit(state.leading().value()), change)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Tile.text(
                TileKind.COVER_CODE,
                change.isEmpty() ? Shade.PLAIN : tiles.shadeOfChange(state.leading(), indicator),
                text);
    }

    private Tile value(@Nullable IndicatorState state) {
        if (state == null) {
            return Tile.blank(TileKind.COVER_VALUE, Shade.PLAIN);
        }
        TileKind kind = state.status() == Status.VALUE ? TileKind.COVER_VALUE : TileKind.COVER_WORD;
        return tiles.value(kind, state.leading(), new Footnotes());
    }

    /** Whose figure speaks for the indicator, where it is not the school's. */
    private String unit(IndicatorValue value) {
        return value.scope() == Scope.SCHOOL ? "" : terms.unit(value.scope(), value.scopeId());
    }

    /** Excel shows it beside the pointer, at most 255 characters of it. */
    private String tip(IndicatorState state) {
        IndicatorValue value = state.leading().value();
        String tip = Stream.of(
                        state.indicator().code() + " " + terms.title(state.indicator()),
                        IndicatorPage.title(terms, programme, state.indicator(), IndicatorFigures.column(value)),
                        unit(value))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return tip.length() <= 255 ? tip : tip.substring(0, 254) + "…";
    }

    private String counts(List<IndicatorState> states) {
        Stream<String> status = Arrays.stream(Status.values())
                .map(one -> words.of("status." + one) + " "
                        + states.stream().filter(state -> state.status() == one).count());
        Stream<String> norms = Arrays.stream(NormColour.values())
                .map(one -> words.of("norm." + one) + " "
                        + states.stream()
                                .filter(state -> state.leading().norm() == one)
                                .count());
        return words.of(
                        "cover.indicators",
                        Integer.toString(programme.indicators().size()))
                + ": "
                + Stream.concat(status, norms).map(String::toLowerCase).collect(Collectors.joining(" · "));
    }

    private void legend() {
        List<Tile> row = new ArrayList<>();
        row.add(Tile.blank(TileKind.NOTE, Shade.PLAIN));
        row.add(Tile.text(TileKind.NOTE, words.of("cover.legend")));
        for (NormColour norm : NormColour.values()) {
            sample(row, Shade.of(norm), words.of("sign." + norm) + " " + words.of("norm." + norm));
        }
        sample(row, Shade.PLAIN, words.of("cover.noNorm"));
        sample(row, Shade.MUTED, "— " + words.of("status.NOT_APPLICABLE"));
        sample(row, Shade.MISSING, words.of("status.NO_DATA"));
        sheet.row(VALUE_HEIGHT, row);
        sheet.row(List.of(Tile.blank(TileKind.NOTE, Shade.PLAIN), Tile.text(TileKind.NOTE, words.of("cover.arrows"))));
    }

    /** Two columns, so that the word fits. */
    private void sample(List<Tile> row, Shade shade, String text) {
        row.add(Tile.text(TileKind.SAMPLE, shade, text));
        row.add(Tile.blank(TileKind.SAMPLE, shade));
    }
}
