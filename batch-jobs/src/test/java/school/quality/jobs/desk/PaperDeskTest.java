package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.PaperDesk.Written;
import school.quality.jobs.export.papers.Commission;
import school.quality.jobs.export.papers.PaperProblem;
import school.quality.jobs.store.PayOrder;

class PaperDeskTest extends DeskTest {

    private static final PayOrder ORDER = new PayOrder("15-к", LocalDate.of(2026, 6, 10));

    @Override
    void prepare() {
        loadSchools("A");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(year());
    }

    @Test
    void without_a_number_the_papers_are_drafts_and_nothing_is_registered() throws Exception {
        Written written = write(Optional.empty());

        assertThat(written.order()).isEmpty();
        assertThat(written.files()).hasSize(4).allMatch(Files::isRegularFile);
        assertThat(payroll()).contains(";;;Положение R").doesNotContain("приказ №");
    }

    @Test
    void number_and_date_stand_beside_the_result_and_in_the_payroll() throws Exception {
        assertThat(write(Optional.of(ORDER)).order()).contains(ORDER);

        assertThat(payroll()).contains(";15-к;10.06.2026;").contains("приказ № 15-к от 10.06.2026");
    }

    @Test
    void papers_written_again_are_those_of_the_registered_order() {
        write(Optional.of(ORDER));

        assertThat(write(Optional.empty()).order()).contains(ORDER);
    }

    @Test
    void a_number_registered_again_counts_once_and_a_corrected_one_instead() {
        PayOrder corrected = new PayOrder("16-к", LocalDate.of(2026, 6, 11));
        write(Optional.of(ORDER));
        write(Optional.of(ORDER));
        write(Optional.of(corrected));

        assertThat(office.count("result.pay_order")).isEqualTo(2);
        assertThat(write(Optional.empty()).order()).contains(corrected);
    }

    @Test
    void a_newer_result_has_no_order_yet() {
        write(Optional.of(ORDER));
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n", "A");
        office.run(year());

        assertThat(write(Optional.empty()).order()).isEmpty();
    }

    @Test
    void what_stops_an_order_stops_its_number_but_no_draft() {
        String entry = "period;staff_id;criterion;value;claimed;decided;reason\n2025-26/Y;1001;K1;0;;8;\n";
        office.load(SmallSchool.writeRows(folder.resolve("more"), "sheet_entries", entry, "A"));
        office.run(year());

        assertThatExceptionOfType(PapersRefused.class)
                .isThrownBy(() -> write(Optional.of(ORDER)))
                .satisfies(refused ->
                        assertThat(refused.report().orElseThrow().stopped()).isTrue());
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(office.count("result.pay_order")).isZero();
        assertThat(write(Optional.empty()).report().stopped()).isTrue();
    }

    @Test
    void where_no_paper_can_be_written_no_number_is_registered() throws Exception {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve("minutes.docx"), "кто знает что");

        assertThatExceptionOfType(PaperProblem.class).isThrownBy(() -> write(Optional.of(ORDER), Optional.of(own)));
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(office.count("result.pay_order")).isZero();
    }

    @Test
    void of_several_regulations_one_is_named() {
        office.publish("A", SmallRegulation.withoutAllowance(SmallRegulation.ofClassTeachers("L")));
        office.run(year());

        assertThatExceptionOfType(PapersRefused.class)
                .isThrownBy(() -> write(Optional.empty()))
                .satisfies(refused -> assertThat(refused.detail()).isEqualTo("L, R"));
    }

    @Test
    void a_corrected_period_gets_no_order_of_its_own() {
        load("pay", "period;staff_id;base_pay\n2025-26/Y;1001;10000\n2025-26/Y;1002;10000\n", "A");
        office.run(year());
        write(Optional.of(ORDER));
        lock();
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;4\n", "A");
        office.run(year());
        lock();

        assertThatExceptionOfType(PapersRefused.class)
                .isThrownBy(() -> write(Optional.of(new PayOrder("16-к", LocalDate.of(2026, 7, 1)))))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(PapersRefused.Code.CORRECTED));
        assertThat(office.count("result.pay_order")).isEqualTo(1);
    }

    private void lock() {
        office.bean(LockDesk.class).lock(SmallSchool.YEAR, Optional.of("A"), "anna");
    }

    private Written write(Optional<PayOrder> order) {
        return write(order, Optional.empty());
    }

    private Written write(Optional<PayOrder> order, Optional<Path> templates) {
        return office.bean(PaperDesk.class)
                .write(new PaperRequest(
                        SmallSchool.YEAR,
                        Optional.of("A"),
                        Optional.empty(),
                        order,
                        Commission.UNNAMED,
                        templates,
                        folder.resolve("out"),
                        Optional.of("anna")));
    }

    private String payroll() throws Exception {
        Path file = folder.resolve("payroll.csv");
        office.bean(ExportDesk.class)
                .export(new ExportRequest(
                        ExportRequest.What.PAYROLL,
                        ExportRequest.Form.CSV,
                        SmallSchool.YEAR,
                        List.of("A"),
                        Optional.empty(),
                        Locale.ENGLISH,
                        file));
        return Files.readString(file);
    }
}
