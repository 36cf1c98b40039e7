package school.quality.jobs.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import school.quality.engine.indicator.Parts;
import school.quality.jobs.publication.Suppression.Cell;

/** Whatever a school publishes of a number of people, no group of one to four can be read off it or computed from it. */
class SuppressionProperties {

    private static final List<String> LEVELS = List.of("PRIMARY", "BASIC", "SECONDARY");

    /** The school is the sum of its levels: if all levels but one were shown, the last one would be known. */
    @Property
    void no_small_level_is_the_rest_of_what_is_shown(@ForAll @Size(3) List<@IntRange(max = 40) Integer> people) {
        List<Cell> cells = new ArrayList<>();
        for (int level = 0; level < LEVELS.size(); level++) {
            cells.add(count("", LEVELS.get(level), people.get(level)));
        }
        cells.add(count("", "", people.stream().mapToInt(Integer::intValue).sum()));
        Set<Cell> shown = Suppression.shown(cells, true, true);
        assertThat(shown).noneMatch(SuppressionProperties::isSmall);
        long levels = shown.stream().filter(cell -> !cell.isOfSchool()).count();
        assertThat(levels).isIn(0L, 3L);
    }

    /** A whole is the sum of its categories, in the school and in each level. */
    @Property
    void no_small_category_is_the_rest_of_what_is_shown(@ForAll @Size(6) List<@IntRange(max = 12) Integer> people) {
        List<Cell> cells = new ArrayList<>();
        for (int category = 0; category < 3; category++) {
            cells.add(count("C" + category, "PRIMARY", people.get(category)));
            cells.add(count("C" + category, "BASIC", people.get(category + 3)));
            cells.add(count("C" + category, "", people.get(category) + people.get(category + 3)));
        }
        for (String level : List.of("PRIMARY", "BASIC", "")) {
            cells.add(count(Suppression.ALL, level, sum(cells, level)));
        }
        Set<Cell> shown = Suppression.shown(cells, true, true);
        assertThat(shown).noneMatch(SuppressionProperties::isSmall);
        for (String level : List.of("PRIMARY", "BASIC", "")) {
            assertThat(categories(shown, level)).as(level).isIn(0, 3);
        }
        for (int category = 0; category < 3; category++) {
            String name = "C" + category;
            long levels = shown.stream()
                    .filter(cell -> cell.category().equals(name) && !cell.isOfSchool())
                    .count();
            assertThat(levels).as(name).isIn(0L, 2L);
        }
    }

    @Test
    void a_group_of_five_is_shown_and_one_of_four_is_not() {
        assertThat(Suppression.shown(List.of(count("", "", 5)), true, false)).hasSize(1);
        assertThat(Suppression.shown(List.of(count("", "", 4)), true, false)).isEmpty();
        assertThat(Suppression.shown(List.of(count("", "", 0)), true, false)).hasSize(1);
        assertThat(Suppression.shown(List.of(), true, false)).isEmpty();
    }

    @Test
    void of_delicate_matters_few_among_many_are_not_shown_either() {
        Cell few = new Cell("", "", new Parts(BigDecimal.valueOf(2), BigDecimal.valueOf(100)));
        Cell allButFew = new Cell("", "", new Parts(BigDecimal.valueOf(98), BigDecimal.valueOf(100)));
        assertThat(Suppression.shown(List.of(few), false, true)).isEmpty();
        assertThat(Suppression.shown(List.of(allButFew), false, true)).isEmpty();
        assertThat(Suppression.shown(List.of(few), false, false)).hasSize(1);
    }

    private static Cell count(String category, String level, int people) {
        return new Cell(category, level, new Parts(BigDecimal.valueOf(people), BigDecimal.ONE));
    }

    private static int sum(List<Cell> cells, String level) {
        return cells.stream()
                .filter(cell -> cell.level().equals(level))
                .mapToInt(cell -> cell.parts().numerator().intValue())
                .sum();
    }

    private static int categories(Set<Cell> shown, String level) {
        return shown.stream()
                .filter(cell -> cell.level().equals(level) && !cell.isOfAll())
                .collect(Collectors.toSet())
                .size();
    }

    private static boolean isSmall(Cell cell) {
        int people = cell.parts().numerator().intValue();
        return people > 0 && people < 5;
    }
}
