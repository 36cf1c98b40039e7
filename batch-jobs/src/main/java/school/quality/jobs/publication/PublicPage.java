package school.quality.jobs.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a school publishes of its programme, in both languages; kept whole, so that it stays what was published.
 *
 * @param selfExam table of self-examination; null where the school does not publish it here
 * @param by name of who publishes it; null while nobody has
 */
public record PublicPage(
        Said school,
        String period,
        List<Section> sections,
        @Nullable SelfExam selfExam,
        @Nullable String by) {

    PublicPage with(@Nullable SelfExam table) {
        return new PublicPage(school, period, sections, table, by);
    }

    public PublicPage publishedBy(String name) {
        return new PublicPage(school, period, sections, selfExam, name);
    }

    /** In Russian and in English. */
    public record Said(String ru, String en) {

        public String in(Locale language) {
            return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : ru;
        }
    }

    public record Section(String code, Said title, List<Shown> indicators) {}

    /**
     * An indicator.
     *
     * @param units that the figures are about: the school first, then its levels
     * @param ofSchool whether the first of them is the school
     * @param hidden whether something of it was left out because it tells of too few people
     */
    public record Shown(String code, Said title, List<Said> units, boolean ofSchool, List<Line> lines, boolean hidden) {

        /** Pages of earlier versions of the program do not name their units. */
        public Shown {
            units = units == null
                    ? lines.stream()
                            .flatMap(line -> line.values().stream())
                            .map(Value::unit)
                            .distinct()
                            .toList()
                    : List.copyOf(units);
        }

        /** Whether there is something to compare with. */
        public boolean hasBefore() {
            return lines.stream().anyMatch(line -> line.before() != null);
        }
    }

    /**
     * A measure or one category of it.
     *
     * @param values of the units that have one; null where it is left out
     * @param before of the school in the period it is compared with; null where there is none
     * @param perCent whether the values are shares
     */
    public record Line(
            Said name, List<Value> values, @Nullable Value before, boolean perCent) {

        /** Empty where the line says nothing of a unit, neither shown nor left out. */
        public Optional<Value> of(Said unit) {
            return values.stream().filter(value -> value.unit().equals(unit)).findFirst();
        }
    }

    /** @param value null where it is left out; {@code unit} is whom it is about */
    public record Value(Said unit, @Nullable BigDecimal value) {}

    /**
     * The table of self-examination of a calendar year, as far as data tell it.
     *
     * @param hidden whether something of it was left out because it tells of too few people
     */
    public record SelfExam(int year, List<ExamLine> lines, boolean hidden) {}

    /**
     * A line of the order, in its words.
     *
     * @param count of people; null where the line is no share
     * @param value per cent of a share; null of a title, and of what is left out
     */
    public record ExamLine(
            String code,
            String name,
            String unit,
            @Nullable BigDecimal count,
            @Nullable BigDecimal value,
            Standing standing) {}

    /** Why a line has a value or none. */
    public enum Standing {
        SHOWN,
        LEFT_OUT,
        NOBODY,
        TITLE
    }
}
