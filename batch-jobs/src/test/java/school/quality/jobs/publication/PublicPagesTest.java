package school.quality.jobs.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import school.quality.engine.indicator.Basis;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.jobs.publication.PublicPage.Line;
import school.quality.jobs.publication.PublicPage.Said;
import school.quality.jobs.publication.PublicPage.Shown;
import school.quality.rules.Programme;

/** What teachers think is known of the whole school, what parents think also of each level. */
class PublicPagesTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final PublicPages pages = new PublicPages(Programme.bundled());

    @Test
    void a_figure_stands_under_its_own_unit_even_where_the_line_has_no_other() {
        Shown shown = climate(
                answers("PARENTS", Scope.SCHOOL, "S", 80, 100),
                answers("PARENTS", Scope.LEVEL, "SECONDARY", 30, 40),
                answers("PARENTS", Scope.LEVEL, "PRIMARY", 50, 60),
                answers("TEACHERS", Scope.SCHOOL, "S", 45, 50),
                answers("PUPILS", Scope.SCHOOL, "S", 30, 40),
                answers("PUPILS", Scope.LEVEL, "SECONDARY", 30, 40));

        assertThat(shown.units()).extracting(unit -> unit.in(RUSSIAN)).containsExactly("Школа", "НОО", "СОО");
        assertThat(told(shown, "учащиеся")).containsExactly("75.0", "", "75.0");
        assertThat(told(shown, "родители")).containsExactly("80.0", "83.3", "75.0");
        assertThat(told(shown, "педагоги")).containsExactly("90.0", "", "");
    }

    @Test
    void nothing_to_compare_with_takes_no_column() {
        assertThat(climate(answers("PARENTS", Scope.SCHOOL, "S", 80, 100)).hasBefore())
                .isFalse();
    }

    @Test
    void a_level_of_four_takes_the_other_levels_with_it() {
        Shown shown = climate(
                answers("PARENTS", Scope.SCHOOL, "S", 30, 34),
                answers("PARENTS", Scope.LEVEL, "PRIMARY", 27, 30),
                answers("PARENTS", Scope.LEVEL, "SECONDARY", 3, 4));

        assertThat(told(shown, "родители")).containsExactly("88.2", "left out", "left out");
        assertThat(shown.hidden()).isTrue();
    }

    private Shown climate(Figure... figures) {
        return pages.of("Школа", "2025-26/Y", List.of(figures), Set.of("3.8.1"))
                .sections()
                .get(0)
                .indicators()
                .get(0);
    }

    private static List<String> told(Shown shown, String whose) {
        Line line = shown.lines().stream()
                .filter(one -> one.name().in(RUSSIAN).endsWith(whose))
                .findFirst()
                .orElseThrow();
        return shown.units().stream().map(unit -> told(line, unit)).toList();
    }

    private static String told(Line line, Said unit) {
        return line.of(unit)
                .map(value ->
                        Optional.ofNullable(value.value()).map(Object::toString).orElse("left out"))
                .orElse("");
    }

    private static Figure answers(String category, Scope scope, String unit, long positive, long all) {
        return Figure.of(new IndicatorValue(
                "3.8.1",
                "positive_share",
                category,
                scope,
                unit,
                Status.VALUE,
                Parts.of(positive, all),
                null,
                Basis.NONE));
    }
}
