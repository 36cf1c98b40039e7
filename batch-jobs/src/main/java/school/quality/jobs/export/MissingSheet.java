package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.engine.indicator.Indicator;

/** What is not loaded, who answers for it, and which indicators wait for it. */
final class MissingSheet {

    private final Words words;
    private final Reasons reasons;
    private final PrintedSheet sheet;

    private record Missing(String dataset, List<Indicator> indicators) {

        String responsible() {
            return indicators.stream()
                    .flatMap(indicator -> Stream.of(indicator.responsible().split(";\\s*")))
                    .distinct()
                    .collect(Collectors.joining("; "));
        }

        String codes() {
            return indicators.stream().map(Indicator::code).collect(Collectors.joining(", "));
        }
    }

    MissingSheet(Words words, Reasons reasons, ReportBook book) {
        this.words = words;
        this.reasons = reasons;
        this.sheet = book.printed(words.of("sheet.missing"), List.of(40, 46, 12, 70));
        sheet.row(List.of(Tile.text(TileKind.TITLE, words.of("title.missing"))));
        sheet.row(Stream.of("missing.dataset", "missing.responsible", "missing.count", "missing.indicators")
                .map(key -> Tile.text(TileKind.LABEL, Shade.HEAD, words.of(key)))
                .toList());
        sheet.keepAbove();
    }

    PrintedSheet sheet() {
        return sheet;
    }

    /** @param school named above its lines; empty where there is only one */
    void school(String school, Collection<IndicatorState> states) {
        if (!school.isEmpty()) {
            sheet.text(TileKind.HEADING, Shade.HEAD, school);
        }
        List<Missing> missing = missing(states);
        missing.forEach(this::line);
        if (missing.isEmpty()) {
            sheet.text(TileKind.NOTE, Shade.PLAIN, words.of("missing.none"));
        }
    }

    private void line(Missing missing) {
        sheet.row(List.of(
                Tile.text(TileKind.LABEL, reasons.dataset(missing.dataset)),
                Tile.text(TileKind.LABEL, missing.responsible()),
                Tile.number(TileKind.VALUE, Shade.PLAIN, "0", BigDecimal.valueOf(missing.indicators.size())),
                Tile.text(TileKind.LABEL, missing.codes())));
    }

    private static List<Missing> missing(Collection<IndicatorState> states) {
        Map<String, List<Indicator>> waiting = new TreeMap<>();
        states.forEach(
                state -> state.missing().forEach(dataset -> waiting.computeIfAbsent(dataset, any -> new ArrayList<>())
                        .add(state.indicator())));
        return waiting.entrySet().stream()
                .map(entry -> new Missing(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Missing one) -> -one.indicators.size())
                        .thenComparing(Missing::dataset))
                .toList();
    }
}
