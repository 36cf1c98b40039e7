package school.quality.jobs.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import school.quality.engine.indicator.FigureKey;
import school.quality.engine.indicator.Indicator;
import school.quality.jobs.export.Definitions;
import school.quality.jobs.export.Terms;
import school.quality.jobs.export.Words;
import school.quality.rules.Programme;

/** Says which indicators and figures there are to choose from, in the words of people. */
public final class ProgrammeDesk {

    private final Programme programme;

    ProgrammeDesk(Programme programme) {
        this.programme = programme;
    }

    /**
     * A figure to choose.
     *
     * @param title with its unit, for example {@code Качество знаний, %}
     */
    public record Measure(String code, String title) {}

    /** The indicators in the programme's order. */
    public List<Indicator> indicators() {
        return programme.indicators();
    }

    public Optional<Indicator> indicator(String code) {
        return programme.indicator(code);
    }

    public String title(Indicator indicator, Locale language) {
        return new Terms(new Words(language)).title(indicator);
    }

    /** Title of the section that an indicator belongs to. */
    public String section(Indicator indicator, Locale language) {
        return new Terms(new Words(language)).section(indicator);
    }

    /** How an indicator is counted. */
    public String definition(Indicator indicator, Locale language) {
        return Definitions.of(indicator, language);
    }

    /** The figures of an indicator. */
    public List<Measure> measures(Indicator indicator, Locale language) {
        Terms terms = new Terms(new Words(language));
        return indicator.measures().stream()
                .map(measure -> new Measure(measure, terms.measure(programme.form(measure))))
                .toList();
    }

    /**
     * What a figure is about, in the words of people.
     *
     * @param category empty where the indicator has none
     * @param scope for example {@code Класс}
     */
    public record Named(String measure, String category, String scope, String unit) {}

    /** By what a value of a figure is multiplied where it is shown: 100 for shares. */
    public int factor(String measure) {
        return programme.form(measure).factor();
    }

    public Named named(FigureKey key, Locale language) {
        Terms terms = new Terms(new Words(language));
        return new Named(
                terms.measure(programme.form(key.measure())),
                indicator(key.indicator())
                        .map(indicator -> terms.category(indicator, key.category()))
                        .orElse(""),
                terms.scope(key.scope()),
                terms.unit(key.scope(), key.scopeId()));
    }
}
