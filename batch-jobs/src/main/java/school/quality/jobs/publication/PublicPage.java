package school.quality.jobs.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a school publishes of its programme, in both languages; kept whole, so that it stays what was published. */
public record PublicPage(Said school, String period, List<Section> sections) {

    /** In Russian and in English. */
    public record Said(String ru, String en) {

        public String in(Locale language) {
            return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : ru;
        }
    }

    public record Section(String code, Said title, List<Shown> indicators) {}

    /** @param hidden whether something of it was left out because it tells of too few people */
    public record Shown(String code, Said title, List<Line> lines, boolean hidden) {}

    /**
     * A measure or one category of it.
     *
     * @param values of the school first, then of its levels; null where it is left out
     * @param before of the school in the period it is compared with; null where there is none
     * @param perCent whether the values are shares
     */
    public record Line(
            Said name, List<Value> values, @Nullable Value before, boolean perCent) {}

    /** @param value null where it is left out; {@code unit} is whom it is about */
    public record Value(Said unit, @Nullable BigDecimal value) {}
}
