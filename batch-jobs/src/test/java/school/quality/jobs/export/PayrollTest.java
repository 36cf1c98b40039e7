package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.quality.jobs.export.Made.EXPORTS;
import static school.quality.jobs.export.Made.RUSSIAN;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.jobs.sheet.CsvEncoding;
import school.quality.jobs.store.PaidPerson;

class PayrollTest {

    private static final PayrollSettings USUAL = PayrollSettings.usual();

    @TempDir
    Path folder;

    @Test
    void whoever_gets_money_has_a_row_in_the_csv() {
        Golden.assertLike(csv(USUAL, Made.people()), "payroll.csv");
    }

    @Test
    void whoever_gets_money_has_a_row_in_the_workbook_under_headers_in_row_1() throws Exception {
        assertThat(BookText.of(xlsx(Made.people()))).isEqualTo(Golden.expected("payroll.xlsx.txt"));
    }

    @Test
    void the_list_is_russian_for_an_english_reader_too() throws IOException {
        Path english = folder.resolve("english.csv");
        EXPORTS.payroll(Made.people().iterator(), USUAL, Made.target(english, Format.CSV, Locale.ENGLISH));
        assertThat(english).hasSameBinaryContentAs(csv(USUAL, Made.people()));
    }

    @Test
    void the_control_file_counts_the_rows_adds_the_sums_and_knows_the_file() throws Exception {
        Path list = csv(USUAL, Made.people());
        assertThat(control(list)).isEqualTo("2; 90000,00; " + sha256(list) + "\n");
    }

    @Test
    void the_workbook_has_a_control_file_of_its_own() throws Exception {
        Path list = xlsx(Made.people());
        assertThat(control(list)).isEqualTo("2; 90000,00; " + sha256(list) + "\n");
    }

    @Test
    void nobody_to_pay_is_a_list_of_headers_and_a_control_of_0() throws Exception {
        Path list = csv(USUAL, Collections.emptyList());
        assertThat(Golden.text(list)).startsWith("\uFEFFСНИЛС;ТабельныйНомер;").hasLineCount(1);
        assertThat(control(list)).startsWith("0; 0,00; ");
    }

    @Test
    void unit_and_accrual_are_those_of_the_settings() {
        PayrollSettings own = new PayrollSettings("Филиал", "0077", "Премия", CsvEncoding.UTF_8_WITH_BOM);
        assertThat(Golden.text(csv(own, Made.people()))).contains(";Филиал;Учитель;0077;Премия;2025-26/Y;25,50;");
    }

    @Test
    void an_older_accounting_program_reads_windows_1251() throws IOException {
        Path list = csv(USUAL.with(CsvEncoding.WINDOWS_1251), Made.people());
        assertThat(Files.readString(list, Charset.forName("windows-1251")))
                .isEqualTo(Golden.expected("payroll.csv").substring(1));
    }

    @Test
    void a_name_that_windows_1251_cannot_spell_is_refused_without_naming_it() {
        PaidPerson one = Made.people().get(0);
        PaidPerson foreign = new PaidPerson(one.list(), one.allowance(), null, "Әлия", "Учитель");
        assertThatThrownBy(() -> csv(USUAL.with(CsvEncoding.WINDOWS_1251), List.of(foreign)))
                .isInstanceOfSatisfying(ExportProblem.class, problem -> assertThat(problem.sentence(RUSSIAN))
                        .contains("windows-1251")
                        .doesNotContain("Әлия"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void there_is_no_payroll_list_as_json() {
        Target json = Made.target(folder.resolve("list.json"), Format.JSON, RUSSIAN);
        assertThatThrownBy(() -> EXPORTS.payroll(Made.people().iterator(), USUAL, json))
                .isInstanceOfSatisfying(ExportProblem.class, problem -> assertThat(problem.code())
                        .isEqualTo(ExportProblem.Code.NO_SUCH_FORM));
        assertThat(folder).isEmptyDirectory();
    }

    private Path csv(PayrollSettings settings, List<PaidPerson> people) {
        Path list = folder.resolve("list.csv");
        EXPORTS.payroll(people.iterator(), settings, Made.target(list, Format.CSV, RUSSIAN));
        return list;
    }

    private Path xlsx(List<PaidPerson> people) {
        Path list = folder.resolve("list.xlsx");
        EXPORTS.payroll(people.iterator(), USUAL, Made.target(list, Format.XLSX, RUSSIAN));
        return list;
    }

    private static String control(Path list) {
        return Golden.text(list.resolveSibling(list.getFileName() + ".control.txt"));
    }

    private static String sha256(Path file) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest);
    }
}
