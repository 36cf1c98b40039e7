package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import school.quality.engine.money.Fraction;
import school.quality.engine.money.Money;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.difference.Cause;
import school.quality.jobs.difference.PersonDifference;
import school.quality.jobs.difference.ResultDifference;
import school.quality.jobs.difference.SchoolDifference;

/** 1001 has 5 points and 1002 has 10 of a fund of 10 000 in run 1. */
class RunDifferenceDeskTest extends DeskTest {

    @Override
    void prepare() {
        loadSchools("A");
        office.publish("A", SmallRegulation.ofTeachers("R", 1, "2025-08-01", 10));
        office.run(year());
    }

    @Test
    void between_a_run_and_itself_nothing_changed() {
        SchoolDifference same = between(1, 1);

        assertThat(same.result()).isEqualTo(new ResultDifference(List.of(), List.of()));
        assertThat(same.rows()).isEmpty();
        assertThat(same.regulations()).isEmpty();
        assertThat(same.settings()).isEmpty();
        assertThat(same.norms()).isZero();
    }

    @Test
    void rows_that_decide_nothing_are_named_and_change_nothing() {
        load("pay", "period;staff_id;base_pay\n2025-26/Y;1001;10000\n", "A");
        office.run(year());

        assertThat(between(1, 2).rows())
                .extracting(one -> one.dataset() + " " + one.added())
                .containsExactly("pay 1");
        assertThat(between(1, 2).result().people()).isEmpty();
        assertThat(between(1, 2).result().figures()).isEmpty();
    }

    @Test
    void corrected_data_make_all_of_it() {
        better();
        office.run(year());

        SchoolDifference data = between(1, 2);

        assertThat(sums(data))
                .containsExactly("1001 3333.33 5000.00 DATA 1666.67", "1002 6666.67 5000.00 DATA -1666.67");
        assertThat(causes(data)).containsExactly(Cause.DATA);
        assertThat(data.rows()).singleElement().satisfies(rows -> {
            assertThat(rows.dataset() + " " + rows.added() + " " + rows.changed() + " " + rows.removed())
                    .isEqualTo("marks 0 1 0");
            assertThat(rows.places()).containsExactly("marks.csv / marks / 2");
        });
    }

    @Test
    void a_further_regulation_makes_all_of_it() {
        classTeachers();
        office.run(year());

        SchoolDifference regulation = between(1, 2);

        assertThat(sums(regulation))
                .containsExactly("1001 3333.33 2222.22 REGULATION -1111.11", "1002 6666.67 7777.78 REGULATION 1111.11");
        assertThat(causes(regulation)).containsExactly(Cause.REGULATION);
        assertThat(regulation.regulations()).singleElement().satisfies(one -> assertThat(
                        one.code() + " " + one.before() + " " + one.after())
                .isEqualTo("L 0 1"));
    }

    @Test
    void what_changed_in_a_version_is_said_field_by_field() {
        office.jdbc().execute("alter table regulation disable trigger user");
        office.jdbc().update("""
                insert into regulation (school_id, code, version, status, valid_from, body, imported_at)
                select school_id, code, 2, 'PUBLISHED', '2025-09-01',
                    replace(replace(body, '"version": 1', '"version": 2'), '"points": 10', '"points": 20'), now() from regulation
                """);
        office.run(year());

        assertThat(causes(between(1, 2))).containsExactly(Cause.REGULATION);
        assertThat(between(1, 2).regulations()).singleElement().satisfies(one -> assertThat(one.changes())
                .anySatisfy(change ->
                        assertThat(change.before() + " " + change.after()).isEqualTo("10 20")));
    }

    @Test
    void settings_and_norms_make_all_of_it() {
        method(
                "settingsDesk",
                "setting;valid_from;value\nsmall_group;2025-09-01;2\nsou_for_not_assessed;2025-09-01;0\n");
        method(
                "normsDesk",
                "indicator;measure;category;level;valid_from;better;optimal;acceptable\n1.1.2;pass_rate;;;2025-09-01;;101;100.5\n");
        office.run(year());

        SchoolDifference settings = between(1, 2);

        assertThat(settings.settings()).hasSize(2);
        assertThat(settings.norms()).isPositive();
        assertThat(settings.result().figures()).isNotEmpty();
        assertThat(causes(settings)).isSubsetOf(Cause.SETTINGS);
    }

    @Test
    void decisions_make_all_of_it() {
        decide();
        office.run(year());

        SchoolDifference decisions = between(1, 2);

        assertThat(sums(decisions))
                .containsExactly("1001 3333.33 6666.67 DECISIONS 3333.34", "1002 6666.67 3333.33 DECISIONS -3333.34");
        assertThat(causes(decisions)).containsExactly(Cause.DECISIONS);
        assertThat(decisions.rows()).singleElement().satisfies(rows -> assertThat(rows.areDecisions())
                .isTrue());
    }

    @Test
    void what_another_rule_book_made_is_the_exact_rest() {
        better();
        office.run(year());
        office.jdbc().update("update result.run set rule_book = '0.0.9+abc' where run_id = 1");
        office.jdbc()
                .update("update result.allowance set amount = 300000 where school_run_id = 1 and staff_id = '1001'");

        SchoolDifference other = between(1, 2);

        assertThat(other.isOfOneRuleBook()).isFalse();
        assertThat(sums(other))
                .containsExactly(
                        "1001 3000.00 5000.00 DATA 1666.67 RULE_BOOK 333.33", "1002 6666.67 5000.00 DATA -1666.67");
    }

    @Test
    void everything_at_once_adds_up_for_each_person_and_figure() {
        better();
        classTeachers();
        method("settingsDesk", "setting;valid_from;value\nsou_for_not_assessed;2025-09-01;0\n");
        decide();
        office.run(year());

        SchoolDifference all = between(1, 2);

        assertThat(causes(all))
                .contains(Cause.DATA, Cause.REGULATION, Cause.DECISIONS)
                .doesNotContain(Cause.RULE_BOOK);
        addsUp(all);
        addsUp(between(2, 1));
    }

    @Test
    void whoever_left_or_came_is_told() {
        load("staff", """
                year;staff_id;last_name;first_name;category;position;employment;fte;hired_on;left_on
                2025/26;1001;Иванова;Анна;TEACHING;Учитель;MAIN;1;2012-11-01;2026-01-15
                2025/26;1003;Новикова;Ольга;TEACHING;Учитель;MAIN;1;2025-09-01;
                """, "A");
        office.run(year());

        SchoolDifference people = between(1, 2);

        assertThat(people.result().people())
                .extracting(one -> one.staffId() + " " + one.presence())
                .contains("1001 GONE", "1003 NEW");
        addsUp(people);
    }

    @Test
    void the_last_two_results_of_a_period_are_meant_by_its_code() {
        office.run(SmallSchool.HALF);
        better();
        office.run(year());
        decide();
        office.run(year());

        List<SchoolDifference> last = desk().ofLastTwo(SmallSchool.YEAR, Optional.empty());

        assertThat(last).singleElement().satisfies(one -> {
            assertThat(one.before().runId() + " " + one.after().runId()).isEqualTo("3 4");
            assertThat(causes(one)).containsExactly(Cause.DECISIONS);
        });
        assertThat(last.get(0).of("1001").result().people()).singleElement();
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        office.run(SmallSchool.HALF);

        refused(() -> between(1, 9), RunDifferenceRefused.Code.NO_SUCH_RUN);
        refused(() -> between(1, 2), RunDifferenceRefused.Code.NOTHING_IN_COMMON);
        refused(() -> desk().ofLastTwo(SmallSchool.YEAR, Optional.empty()), RunDifferenceRefused.Code.NOT_TWO_RESULTS);
    }

    @Test
    void it_can_be_written_as_a_workbook_and_for_programs() throws IOException {
        better();
        office.run(year());
        for (ExportRequest.Form form : ExportRequest.Form.values()) {
            Path file = folder.resolve("d." + form);
            desk().write(List.of(between(1, 2)), form, Locale.ROOT, file, Optional.empty());
            assertThat(file).isNotEmptyFile();
        }

        assertThat(Files.readString(folder.resolve("d.JSON")))
                .contains("\"difference\":\"1666.67\"", "\"byCause\":{\"DATA\":\"1666.67\"");
    }

    private void addsUp(SchoolDifference of) {
        assertThat(of.result().people()).isNotEmpty().allSatisfy(person -> assertThat(
                        person.amount().values().stream().reduce(Money.ZERO, Money::plus))
                .isEqualTo(person.difference()));
        assertThat(of.result().figures()).isNotEmpty().allSatisfy(figure -> assertThat(
                        figure.value().values().stream().reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(number(figure.after()).minus(number(figure.before()))));
    }

    private static Fraction number(Optional<school.quality.jobs.store.ResultState.Shown> shown) {
        return shown.map(some -> Fraction.of(some.parts().numerator())
                        .dividedBy(Fraction.of(some.parts().denominator())))
                .orElse(Fraction.ZERO);
    }

    /** Causes that made anything at all. */
    private static Set<Cause> causes(SchoolDifference of) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        of.result().people().forEach(one -> one.amount().forEach((cause, some) -> {
            if (some.kopecks() != 0) {
                causes.add(cause);
            }
        }));
        of.result().people().forEach(one -> one.points().forEach((cause, some) -> {
            if (some.signum() != 0) {
                causes.add(cause);
            }
        }));
        of.result().figures().forEach(one -> one.value().forEach((cause, some) -> {
            if (some.signum() != 0) {
                causes.add(cause);
            }
        }));
        return causes;
    }

    private static List<String> sums(SchoolDifference of) {
        return of.result().people().stream().map(RunDifferenceDeskTest::sum).toList();
    }

    private static String sum(PersonDifference one) {
        return Stream.concat(
                        Stream.of(
                                one.staffId(),
                                one.before().toString(),
                                one.after().toString()),
                        Stream.of(Cause.values())
                                .filter(cause -> one.amount()
                                                .getOrDefault(cause, Money.ZERO)
                                                .kopecks()
                                        != 0)
                                .map(cause -> cause + " " + one.amount().get(cause)))
                .collect(Collectors.joining(" "));
    }

    private void better() {
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n", "A");
    }

    /** Beside the teachers' sheets, 5 points for 1001 and 25 for 1002 in the same fund. */
    private void classTeachers() {
        office.publish(
                "A",
                SmallRegulation.withoutAllowance(SmallRegulation.ofClassTeachers("L"))
                        .replace("10}", "25}"));
    }

    private void decide() {
        load(
                "sheet_entries",
                "period;staff_id;criterion;value;claimed;decided;reason\n2025-26/Y;1001;K1;0;;20;Протокол 3\n",
                "A");
    }

    private void method(String desk, String table) {
        try {
            Path file = Files.writeString(folder.resolve(desk + ".csv"), table);
            office.bean(desk, MethodDesk.class).take(file, Optional.of("A"), "director");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private SchoolDifference between(long before, long after) {
        return desk().between(before, after, Optional.empty()).get(0);
    }

    private void refused(Runnable question, RunDifferenceRefused.Code code) {
        assertThatExceptionOfType(RunDifferenceRefused.class)
                .isThrownBy(question::run)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private RunDifferenceDesk desk() {
        return office.bean(RunDifferenceDesk.class);
    }
}
