package school.quality.jobs.export.pages;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import school.quality.engine.dynamics.Change;
import school.quality.engine.dynamics.Movement;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.export.IndicatorFigures.Column;
import school.quality.jobs.export.Reasons;
import school.quality.jobs.export.Terms;
import school.quality.jobs.export.Wanted;
import school.quality.jobs.export.Words;
import school.quality.rules.Programme;

/** Puts figures into the words of people. */
final class ShownFigures {

    private static final String PER_CENT = ", %";
    private static final String NARROW = "\u00a0";

    private final Words words;
    private final Terms terms;
    private final Reasons reasons;
    private final Programme programme;
    private final Numbers numbers;

    ShownFigures(Programme programme, Locale language) {
        this.words = new Words(language);
        this.terms = new Terms(words);
        this.reasons = new Reasons(words, programme);
        this.programme = programme;
        this.numbers = new Numbers(words.english() ? Locale.ENGLISH : Locale.forLanguageTag("ru"));
    }

    Terms terms() {
        return terms;
    }

    Words words() {
        return words;
    }

    ShownFigure of(Indicator indicator, Figure figure) {
        return of(indicator, figure, unit -> terms.unit(figure.value().scope(), unit));
    }

    /** @param names what people call a unit */
    ShownFigure of(Indicator indicator, Figure figure, Function<String, String> names) {
        IndicatorValue value = figure.value();
        MeasureForm form = programme.form(value.measure());
        Parts parts = value.parts();
        return new ShownFigure(
                FigureName.of(value),
                name(indicator, new Column(value.measure(), value.category())),
                names.apply(value.scopeId()),
                Mark.of(figure),
                parts == null ? null : form.shown(parts),
                parts == null ? mark(value) : text(form, form.shown(parts)),
                parts == null ? "" : parts(form, parts),
                change(indicator, figure, form),
                Objects.requireNonNullElse(reasons.ofFigure(value), ""));
    }

    String name(Indicator indicator, Column column) {
        String measure = measure(programme.form(column.measure()));
        return column.category() == null ? measure : measure + ": " + terms.category(indicator, column.category());
    }

    /** The sign for per cent stands beside the value. */
    String measure(MeasureForm form) {
        String title = terms.measure(form);
        return title.endsWith(PER_CENT) ? title.substring(0, title.length() - PER_CENT.length()) : title;
    }

    /** The unit of a scope; the school itself needs no code. */
    String unit(Scope scope, String scopeId) {
        return scope == Scope.SCHOOL ? terms.scope(scope) : terms.unit(scope, scopeId);
    }

    String text(MeasureForm form, BigDecimal shown) {
        return numbers.of(shown) + (isPerCent(form) ? NARROW + "%" : "");
    }

    boolean isPerCent(MeasureForm form) {
        return form.titleRu().endsWith(PER_CENT);
    }

    String money(BigDecimal roubles) {
        return numbers.of(roubles);
    }

    private String mark(IndicatorValue value) {
        return value.reason() == null
                ? Mark.NOT_APPLICABLE.sign()
                : words.find("mark." + value.reason().code()).isEmpty()
                        ? words.of("status." + value.status())
                        : words.of(
                                "mark." + value.reason().code(), value.reason().detail());
    }

    private String parts(MeasureForm form, Parts parts) {
        boolean said = parts.denominator().compareTo(BigDecimal.ONE) == 0 && form.factor() == 1;
        return said
                ? ""
                : words.of(
                        form.factor() == 1 ? "parts.mean" : "parts.share",
                        numbers.exact(parts.numerator()),
                        numbers.exact(parts.denominator()));
    }

    private ShownFigure.@Nullable ShownChange change(Indicator indicator, Figure figure, MeasureForm form) {
        Base base = figure.base();
        Parts parts = figure.value().parts();
        if (base == null || parts == null) {
            return null;
        }
        Change change = Change.of(form, base.parts(), parts);
        Movement movement = Movement.of(change, Wanted.of(indicator, figure.value()), false);
        String arrow =
                switch (movement.direction()) {
                    case UP -> "▲";
                    case DOWN -> "▼";
                    case NONE -> "►";
                };
        return new ShownFigure.ShownChange(
                base.period(),
                text(form, form.shown(base.parts())),
                arrow + NARROW + numbers.of(change.shown().abs()),
                movement.progress());
    }
}
