package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.quality.engine.money.Money;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.AllowanceDesk.Control;
import school.quality.jobs.desk.AllowanceDesk.Paid;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.ExportRequest.Letters;

/** What the accountant sees: sums of people and nothing of what they are for. */
class AllowanceDeskTest extends DeskTest {

    @Override
    void prepare() {
        loadSchools("A", "B");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(yearBy("R"));
    }

    @Test
    void everybody_stands_in_the_list_with_name_rate_and_sum() {
        assertThat(paid().lines())
                .extracting(line -> line.staffId() + " " + line.name() + " "
                        + line.fte().stripTrailingZeros().toPlainString() + " " + line.amount() + " " + line.oneOff())
                .containsExactly("1001 Иванова Анна 1 3333.33 true", "1002 Петрова Нина 1 6666.67 true");
    }

    @Test
    void the_sums_of_people_are_the_sum_of_the_list_and_the_fund_is_used_up() {
        Paid paid = paid();

        assertThat(paid.rows()).isEqualTo(2);
        assertThat(paid.sum()).isEqualTo(Money.parse("10000.00"));
        assertThat(paid.funds()).singleElement().satisfies(fund -> assertThat(fund.undistributed())
                .isEqualTo(Money.ZERO));
    }

    @Test
    void a_school_that_was_never_rated_has_no_period_and_nobody_to_pay() {
        assertThat(desk().periods("B")).isEmpty();
        assertThat(desk().paid("B", SmallSchool.YEAR).lines()).isEmpty();
        assertThat(desk().paid("B", SmallSchool.YEAR).sum()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_locked_period_stays_as_it_was_paid_whatever_is_computed_later() {
        office.bean(LockDesk.class).lock(SmallSchool.YEAR, Optional.of("A"), "anna");
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n", "A");
        office.run(yearBy("R"));

        assertThat(paid().locked()).isEqualTo(1);
        assertThat(paid().lines()).extracting(line -> line.amount().toString()).containsExactly("3333.33", "6666.67");
    }

    @Test
    void an_open_period_follows_the_newest_result() {
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n", "A");
        office.run(yearBy("R"));

        assertThat(paid().locked()).isZero();
        assertThat(paid().lines()).extracting(line -> line.amount().toString()).containsExactly("5000.00", "5000.00");
    }

    @Test
    void the_control_line_is_that_of_the_file_which_is_handed_out() throws IOException {
        Path list = folder.resolve("list.csv");
        office.bean(ExportDesk.class)
                .export(new ExportRequest(
                        ExportRequest.What.PAYROLL,
                        Form.CSV,
                        SmallSchool.YEAR,
                        List.of("A"),
                        Optional.empty(),
                        Locale.ROOT,
                        list,
                        Optional.of("anna"),
                        Letters.WINDOWS_1251));

        Control control = desk().control("A", SmallSchool.YEAR, Form.CSV, Letters.WINDOWS_1251);

        assertThat(control).isEqualTo(new Control(2, "10000,00", sha256(list)));
    }

    private AllowanceDesk desk() {
        return office.bean(AllowanceDesk.class);
    }

    private Paid paid() {
        return desk().paid("A", SmallSchool.YEAR);
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return "%064x".formatted(new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
