package school.quality.engine.regulation.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Band;

/** Whether the bands of a table hold every value once: no gaps, no overlaps, no row that no value reaches. */
final class BandCheck {

    private final List<Band> bands;
    private final Range range;
    private final IntFunction<Place> places;
    private final String path;
    private final Findings findings;
    private final List<Row> sound = new ArrayList<>();

    private BandCheck(List<Band> bands, Range range, IntFunction<Place> places, String path, Findings findings) {
        this.bands = bands;
        this.range = range;
        this.places = places;
        this.path = path;
        this.findings = findings;
    }

    /** @param range of the value as it is compared: rounded as the criterion says */
    static void look(List<Band> bands, Range range, IntFunction<Place> places, String path, Findings findings) {
        new BandCheck(bands, range, places, path, findings).look();
    }

    private record Row(int number, Stretch values) {

        /** As people count. */
        int shown() {
            return number + 1;
        }
    }

    private void look() {
        IntStream.range(0, bands.size()).forEach(this::row);
        gaps();
    }

    private void row(int number) {
        Row row = new Row(number, Stretch.of(bands.get(number), range.decimals()));
        if (row.values.isEmpty()) {
            add(
                    Flaw.BAND_EMPTY,
                    row,
                    text(bands.get(number).from()),
                    text(bands.get(number).to()));
        } else if (row.values.common(range.all()).isEmpty()) {
            add(Flaw.BAND_OUTSIDE, row, range.all().shown(range.decimals()));
        } else {
            besideEarlier(row);
            sound.add(row);
        }
    }

    private void besideEarlier(Row row) {
        Optional<Row> rival = sound.stream()
                .filter(earlier -> !row.values.common(earlier.values).isEmpty())
                .findFirst();
        if (rival.isEmpty()) {
            return;
        }
        if (isTaken(row.values)) {
            add(Flaw.ROW_BEHIND, row, rival.get().shown());
            return;
        }
        Stretch common = row.values.common(rival.get().values);
        boolean lower = row.values.from().compareTo(rival.get().values.from()) < 0;
        Row below = lower ? row : rival.get();
        Row above = lower ? rival.get() : row;
        if (isSharedBound(below, above)) {
            add(Flaw.BANDS_SHARED_BOUND, row, text(bands.get(below.number).to()), below.shown(), above.shown());
        } else {
            add(
                    Flaw.BANDS_OVERLAP,
                    row,
                    common.shown(range.decimals()),
                    rival.get().shown(),
                    above.shown(),
                    text(bands.get(below.number).to()));
        }
    }

    private boolean isSharedBound(Row below, Row above) {
        BigDecimal end = bands.get(below.number).to();
        BigDecimal begin = bands.get(above.number).from();
        return end != null && begin != null && end.compareTo(begin) == 0;
    }

    /** Whether the rows before hold all these values together. */
    private boolean isTaken(Stretch values) {
        Cut reached = values.from();
        for (Row earlier : byBeginning()) {
            if (earlier.values.from().compareTo(reached) <= 0
                    && earlier.values.to().compareTo(reached) > 0) {
                reached = earlier.values.to();
            }
        }
        return reached.compareTo(values.to()) >= 0;
    }

    private void gaps() {
        Row last = null;
        for (Row row : byBeginning()) {
            if (last != null && row.values.from().compareTo(last.values.to()) > 0) {
                gap(last, row);
            }
            last = last == null || row.values.to().compareTo(last.values.to()) > 0 ? row : last;
        }
    }

    private void gap(Row below, Row above) {
        Band lower = bands.get(below.number);
        String gap = new Stretch(below.values.to(), above.values.from()).shown(range.decimals());
        Integer decimals = closedByRounding(below, above);
        if (decimals == null) {
            String bound = (lower.toOpen() ? "≥ " : "> ") + text(lower.to());
            add(Flaw.BANDS_GAP, above, gap, below.shown(), above.shown(), bound);
        } else {
            add(Flaw.BANDS_GAP_UNROUNDED, above, gap, below.shown(), above.shown(), decimals);
        }
    }

    /** The decimals with which the rows are written, if there is no gap among values rounded so. */
    private @Nullable Integer closedByRounding(Row below, Row above) {
        if (range.decimals() != null) {
            return null;
        }
        Band lower = bands.get(below.number);
        Band upper = bands.get(above.number);
        int decimals = Math.max(decimals(lower.to()), decimals(upper.from()));
        return Stretch.of(upper, decimals)
                                .from()
                                .compareTo(Stretch.of(lower, decimals).to())
                        <= 0
                ? decimals
                : null;
    }

    private List<Row> byBeginning() {
        return sound.stream()
                .sorted(Comparator.comparing((Row row) -> row.values.from()))
                .toList();
    }

    private static int decimals(@Nullable BigDecimal bound) {
        return bound == null ? 0 : Math.max(0, bound.stripTrailingZeros().scale());
    }

    private static String text(@Nullable BigDecimal bound) {
        return bound == null ? "…" : Stretch.plain(bound);
    }

    private void add(Flaw flaw, Row row, Object... values) {
        findings.add(flaw, places.apply(row.number), path + "[" + row.number + "]", values);
    }
}
