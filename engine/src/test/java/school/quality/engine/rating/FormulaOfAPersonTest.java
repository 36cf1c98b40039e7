package school.quality.engine.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static school.quality.engine.rating.KnownSchool.CLASS_7A;
import static school.quality.engine.rating.KnownSchool.CLASS_8A;
import static school.quality.engine.rating.Rules.quality;
import static school.quality.engine.rating.Rules.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import school.quality.engine.indicator.Scope;
import school.quality.engine.indicator.Status;
import school.quality.engine.regulation.Method;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Source;
import school.quality.engine.regulation.StaffAttribute;

class FormulaOfAPersonTest {

    private static final Source FTE = new Source.Attribute(StaffAttribute.FTE);
    private static final Source ENTERED = new Source.Manual(List.of());

    private final KnownSchool school = new KnownSchool()
            .figure(Scope.TEACHER, "1001", 14, 25)
            .figure(Scope.SCHOOL, "H1", 1, 2)
            .pair("1001", CLASS_7A, "Физика", 6, 10)
            .pair("1001", CLASS_8A, "Химия", 8, 10);

    private final Employee teacher = Staff.teacher("1001");

    @Test
    void each_name_stands_for_the_value_of_its_source() {
        school.entry("1001", "1.1", "2,5", null);
        assertThat(said(Per.POOLED, "q", quality(Scope.TEACHER), "fte", FTE, "e", ENTERED))
                .isEqualTo(" q=56 fte=3/4 e=5/2 x11/10");
    }

    @Test
    void in_a_mean_over_classes_it_is_computed_for_each_class_and_subject() {
        assertThat(said(Per.CLASS_MEAN, "q", quality(Scope.TEACHER), "s", quality(Scope.SCHOOL), "fte", FTE))
                .isEqualTo("7А/Физика q=60 s=50 fte=3/4 x6/5; 8А/Химия q=80 s=50 fte=3/4 x1");
    }

    @Test
    void without_classes_it_is_computed_once() {
        assertThat(said(Per.CLASS_MEAN, "fte", FTE)).isEqualTo(" fte=3/4 x1");
    }

    @Test
    void a_name_without_a_value_is_no_data_and_is_said() {
        assertThat(named(Per.POOLED, "q", quality(Scope.TEACHER), "e", ENTERED))
                .isEqualTo(new Reading.Missing(Status.NO_DATA, new Remark(PointsReason.NAME_WITHOUT_VALUE, "e")));
    }

    @Test
    void a_word_is_no_value_of_a_formula() {
        Source category = new Source.Attribute(StaffAttribute.ATTESTATION_CATEGORY);
        assertThat(named(Per.POOLED, "c", category))
                .isEqualTo(new Reading.Missing(Status.NO_DATA, new Remark(PointsReason.NAME_WITHOUT_VALUE, "c")));
    }

    private String said(Per per, Object... names) {
        Reading.Named read = (Reading.Named) named(per, names);
        return read.units().stream()
                .map(unit -> unit.unit() + " " + values(unit) + " x" + unit.coefficient())
                .collect(Collectors.joining("; "));
    }

    private static String values(NamedNumbers unit) {
        return unit.values().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private Reading named(Per per, Object... names) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i += 2) {
            sources.put((String) names[i], (Source) names[i + 1]);
        }
        return read(school, teacher, Rules.criterion(new Method.Formula("0", sources), per, "Физика=1.2"));
    }
}
