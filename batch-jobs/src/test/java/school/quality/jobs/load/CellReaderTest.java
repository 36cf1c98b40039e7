package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.fault.FaultCode;

class CellReaderTest {

    @ParameterizedTest
    @CsvSource({"01.09.2025", "2025-09-01"})
    void a_date_is_written_in_two_ways(String text) {
        assertThat(DateText.read(text)).isEqualTo(Reading.value("2025-09-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2026", "2025-13-01", "1.9.25", "вчера", "45901", "0205-09-01", "2025-09-01T00:00"})
    void what_no_calendar_has_is_no_date(String text) {
        assertThat(DateText.read(text)).isEqualTo(Reading.wrong(FaultCode.NOT_A_DATE));
    }

    @ParameterizedTest
    @CsvSource({
        "да, true",
        "ДА, true",
        "1, true",
        "True, true",
        "+, true",
        "нет, false",
        "0, false",
        "FALSE, false",
        "-, false"
    })
    void yes_and_no_are_written_in_four_ways(String text, String stored) {
        assertThat(YesNo.read(text)).isEqualTo(Reading.value(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "yes", "д", "?"})
    void anything_else_is_neither_yes_nor_no(String text) {
        assertThat(YesNo.read(text)).isEqualTo(Reading.wrong(FaultCode.NOT_YES_OR_NO));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "5.0, 5", "'5,0', 5", "0, 0", "+7, 7", "2147483647, 2147483647", "007, 7"})
    void a_whole_number_may_look_like_a_decimal(String text, String stored) {
        assertThat(NumberText.integer(text)).isEqualTo(Reading.value(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "'5,5', NOT_AN_INTEGER",
        "-1, NEGATIVE",
        "−1, NEGATIVE",
        "2147483648, NUMBER_TOO_LARGE",
        "1 000, NOT_AN_INTEGER",
        "1e3, NOT_AN_INTEGER",
        "', 5', NOT_AN_INTEGER",
        "пять, NOT_AN_INTEGER"
    })
    void other_numbers_are_not_whole(String text, FaultCode code) {
        assertThat(NumberText.integer(text)).isEqualTo(Reading.wrong(code));
    }

    @ParameterizedTest
    @CsvSource({"'18,5', 18.5", "18.50, 18.5", "0, 0", "100, 100", "0.30000000000000004, 0.30000000000000004"})
    void a_decimal_has_a_point_or_a_comma(String text, String stored) {
        assertThat(NumberText.decimal(text)).isEqualTo(Reading.value(stored));
    }

    @ParameterizedTest
    @CsvSource({"'33333,33', 33333.33", "81.8, 81.8", "81.840, 81.84", "0, 0"})
    void money_is_roubles_and_kopecks(String text, String stored) {
        assertThat(NumberText.money(text)).isEqualTo(Reading.value(stored));
    }

    @Test
    void a_fraction_of_a_kopeck_is_not_rounded_away() {
        assertThat(NumberText.money("81.845")).isEqualTo(Reading.wrong(FaultCode.KOPECK_FRACTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025/26", "2025/2026", "2025-26", "2025 / 26", "2025–2026"})
    void a_school_year_is_written_in_several_ways(String text) {
        assertThat(SchoolYearText.read(text)).isEqualTo(Reading.value("2025/26"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025/27", "2025/2126", "25/26", "2025/25"})
    void years_that_do_not_follow_are_no_school_year(String text) {
        assertThat(SchoolYearText.read(text)).isEqualTo(Reading.wrong(FaultCode.NOT_A_YEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100-200-307 37", "100 200 307 37", "10020030737"})
    void a_snils_with_the_right_control_number_is_taken(String text) {
        assertThat(Snils.read(text)).isEqualTo(Reading.value("100-200-307 37"));
    }

    @ParameterizedTest
    @CsvSource({"087-654-303 00, 087-654-303 00", "001-001-998 99, 001-001-998 99"})
    void a_snils_at_the_borders_of_the_rule_is_taken(String text, String stored) {
        assertThat(Snils.read(text)).isEqualTo(Reading.value(stored));
    }

    @Test
    void a_snils_with_a_wrong_control_number_is_not() {
        assertThat(Snils.read("100-200-307 38")).isEqualTo(Reading.wrong(FaultCode.SNILS_CONTROL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100-200-30 37", "100-200-307", "нет"})
    void a_snils_has_eleven_digits(String text) {
        assertThat(Snils.read(text)).isEqualTo(Reading.wrong(FaultCode.SNILS_FORM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.0", "5,0"})
    void a_mark_may_come_as_a_number(String text) {
        var mark = DatasetCatalogue.bundled().dataset("marks").column("mark").orElseThrow();
        assertThat(CellReader.of(mark).read(text)).isEqualTo(Reading.value("5"));
    }

    @Test
    void a_list_is_kept_without_empty_items_and_repetitions() {
        assertThat(ListText.read("Алгебра, , Физика,Алгебра")).isEqualTo(Reading.value("{\"Алгебра\",\"Физика\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"~ Русский\u00A0язык\u200B ~, Русский язык", "~a\tb\r\nc~, a b c"})
    void invisible_signs_do_not_make_another_text(String cell, String text) {
        assertThat(CellText.of(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u200B\n"})
    void a_cell_of_spaces_is_empty(String cell) {
        assertThat(CellText.of(cell)).isNull();
    }

    @Property
    void every_day_reads_back(@ForAll @IntRange(max = 100_000) int days) {
        String date = LocalDate.of(1900, 1, 1).plusDays(days).toString();
        assertThat(DateText.read(date)).isEqualTo(Reading.value(date));
    }

    @Property
    void every_decimal_keeps_its_exact_value(@ForAll @BigRange(min = "0", max = "999999999999") BigDecimal number) {
        Reading reading = NumberText.decimal(number.toPlainString().replace('.', ','));
        assertThat(new BigDecimal(((Reading.Value) reading).stored())).isEqualByComparingTo(number);
    }

    @Property
    void no_text_makes_a_reader_fail(@ForAll String text) {
        assertThat(DateText.read(text)).isNotNull();
        assertThat(NumberText.decimal(text)).isNotNull();
        assertThat(SchoolYearText.read(text)).isNotNull();
        assertThat(Snils.read(text)).isNotNull();
    }
}
