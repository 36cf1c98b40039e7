package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import school.quality.engine.dynamics.Change;
import school.quality.engine.dynamics.Movement;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.NormColour;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Reason;
import school.quality.rules.Programme;

/** A figure as cells of a printed page: its value, of how many it is, its base and how far it went from there. */
final class FigureTiles {

    private final Words words;
    private final Reasons reasons;
    private final Programme programme;

    FigureTiles(Words words, Reasons reasons, Programme programme) {
        this.words = words;
        this.reasons = reasons;
        this.programme = programme;
    }

    /** The value with the sign of its norm, or a mark that says why there is none. */
    Tile value(TileKind kind, Figure figure, Footnotes notes) {
        IndicatorValue value = figure.value();
        Parts parts = value.parts();
        if (parts != null) {
            NormColour norm = figure.norm();
            BigDecimal shown = form(value).shown(parts);
            String sign = norm == null ? "" : "\" " + words.of("sign." + norm) + "\"";
            return Tile.number(kind, norm == null ? Shade.PLAIN : Shade.of(norm), decimals(shown) + sign, shown);
        }
        return switch (value.status()) {
            case NO_DATA -> Tile.text(kind, Shade.MISSING, notes.mark(words.of("mark.NO_DATA"), reason(value)));
            default -> Tile.text(kind, Shade.MUTED, notes.mark(mark(value.reason()), reason(value)));
        };
    }

    /** 14 of 25; empty where the value says it already. */
    Tile parts(Figure figure) {
        IndicatorValue value = figure.value();
        Parts parts = value.parts();
        if (parts == null || isSaidByValue(parts, form(value))) {
            return Tile.blank(TileKind.PARTS, Shade.MUTED);
        }
        String between = form(value).factor() == 1 ? "parts.mean" : "parts.share";
        return Tile.text(
                TileKind.PARTS, Shade.MUTED, words.of(between, plain(parts.numerator()), plain(parts.denominator())));
    }

    Tile base(Figure figure) {
        Base base = figure.base();
        if (base == null || !figure.value().hasValue()) {
            return Tile.blank(TileKind.PARTS, Shade.MUTED);
        }
        BigDecimal shown = form(figure.value()).shown(base.parts());
        return Tile.number(TileKind.PARTS, Shade.MUTED, "\"" + words.of("base.short") + " \"" + decimals(shown), shown);
    }

    /** An arrow and how far; a mark where the base is of another period than most of the table. */
    Tile change(Figure figure, Indicator indicator, String usualBase, Footnotes notes) {
        Movement movement = movement(figure, indicator);
        Base base = figure.base();
        if (movement == null || base == null) {
            return Tile.blank(TileKind.CHANGE, Shade.PLAIN);
        }
        String note = base.period().equals(usualBase) ? "" : notes.mark("", words.of("base.other", base.period()));
        BigDecimal shown = Objects.requireNonNull(changeOf(figure)).shown();
        return Tile.number(TileKind.CHANGE, shade(movement), arrows(decimals(shown), note), shown);
    }

    /** The change as words, for where there is no room for a cell of its own; empty where there is none. */
    String changeShown(Figure figure) {
        Change change = changeOf(figure);
        if (change == null) {
            return "";
        }
        int sign = change.shown().signum();
        String arrow = sign > 0 ? "▲" : sign < 0 ? "▼" : "►";
        return arrow + change.shown().abs().toPlainString().replace('.', words.english() ? '.' : ',');
    }

    Shade shadeOfChange(Figure figure, Indicator indicator) {
        Movement movement = movement(figure, indicator);
        return movement == null ? Shade.MUTED : shade(movement);
    }

    private @Nullable Movement movement(Figure figure, Indicator indicator) {
        Change change = changeOf(figure);
        return change == null ? null : Movement.of(change, Wanted.of(indicator, figure.value()), false);
    }

    private @Nullable Change changeOf(Figure figure) {
        Base base = figure.base();
        Parts parts = figure.value().parts();
        return base == null || parts == null ? null : Change.of(form(figure.value()), base.parts(), parts);
    }

    private static Shade shade(Movement movement) {
        return switch (movement.progress()) {
            case GROWTH -> Shade.GOOD;
            case DECLINE -> Shade.BAD;
            case NONE, NOT_JUDGED -> Shade.PLAIN;
        };
    }

    private static String arrows(String decimals, String note) {
        List<String> sections = new ArrayList<>();
        for (String arrow : List.of("▲ ", "▼ ", "► ")) {
            sections.add("\"" + arrow + "\"" + decimals + (note.isEmpty() ? "" : "\" " + note + "\""));
        }
        return String.join(";", sections);
    }

    private String reason(IndicatorValue value) {
        return Objects.requireNonNullElse(reasons.ofFigure(value), words.of("status." + value.status()));
    }

    private String mark(@Nullable Reason reason) {
        return reason == null
                ? "—"
                : words.find("mark." + reason.code()).isEmpty()
                        ? "—"
                        : words.of("mark." + reason.code(), reason.detail());
    }

    private static boolean isSaidByValue(Parts parts, MeasureForm form) {
        return parts.denominator().compareTo(BigDecimal.ONE) == 0
                && form.factor() == 1
                && form.shown(parts).compareTo(parts.numerator()) == 0;
    }

    private static String decimals(BigDecimal shown) {
        return shown.scale() <= 0 ? "0" : "0." + "0".repeat(shown.scale());
    }

    private static String plain(BigDecimal number) {
        return Exact.plain(number).toPlainString();
    }

    private MeasureForm form(IndicatorValue value) {
        return programme.form(value.measure());
    }
}
