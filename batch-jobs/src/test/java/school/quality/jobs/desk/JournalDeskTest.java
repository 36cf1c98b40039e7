package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.quality.engine.money.Money;
import school.quality.engine.rating.step.SheetStep;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.export.papers.Commission;
import school.quality.jobs.plan.YearPlan;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.jobs.regulation.book.Layout;
import school.quality.jobs.regulation.book.RegulationBook;
import school.quality.jobs.regulation.book.RegulationDocument;
import school.quality.jobs.store.PayOrder;
import school.quality.jobs.store.journal.JournalEntry;
import school.quality.jobs.store.journal.JournalFilter;
import school.quality.jobs.store.loading.LoadRequest;

/** Every kind of change leaves exactly one entry, with who, before and after. */
class JournalDeskTest extends DeskTest {

    private static final Optional<String> A = Optional.of("A");
    private static final SheetRequest SHEET =
            new SheetRequest(SmallSchool.YEAR, A, "1001", Optional.empty(), Optional.empty());

    private int seen;

    @Override
    void prepare() {
        loadSchools("A");
        load("pay", "period;staff_id;base_pay\n2025-26/Y;1001;10000\n2025-26/Y;1002;10000\n", "A");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(new RunRequest(SmallSchool.YEAR, List.of(), Optional.of("R"), Optional.of("oleg")));
    }

    @BeforeEach
    void count() {
        seen = entries().size();
    }

    @Test
    void the_way_to_a_result_is_told_from_the_first_load_on() {
        assertThat(entries())
                .extracting(JournalEntry::kind)
                .containsExactly(
                        "LOAD",
                        "LOAD",
                        "REGULATION_IMPORT",
                        "REGULATION_CHECK",
                        "REGULATION_REHEARSAL",
                        "REGULATION_APPROVE",
                        "REGULATION_PUBLISH",
                        "RUN");
        assertThat(entries())
                .extracting(JournalEntry::by)
                .containsExactly(null, null, "editor", "director", "director", "director", "director", "oleg");
    }

    @Test
    void a_load_tells_its_files_and_what_became_of_their_rows() {
        String wrong = "period;staff_id;base_pay\n2025-26/Y;1001;20000\n2025-26/Y;1002;10000\n2025-26/Y;9999;1\n";
        Path file = SmallSchool.writeRows(folder.resolve("pay"), "pay", wrong, "A");

        office.load(new LoadRequest(List.of(file), A, Optional.empty(), false, false, false, Optional.of("maria")));

        JournalEntry load = only("LOAD");
        assertThat(load.by()).isEqualTo("maria");
        assertThat(load.after()).contains("\"pay\": {\"same\": 1, \"changed\": 1, \"rejected\": 1}", "pay.csv");
    }

    @Test
    void a_load_that_replaces_tells_what_it_closes() {
        Path file = SmallSchool.writeRows(
                folder.resolve("pay"), "pay", "period;staff_id;base_pay\n2025-26/Y;1001;10000\n", "A");

        office.load(LoadRequest.of(file).forSchool("A").replacing());

        assertThat(only("LOAD").after()).contains("\"pay\": {\"same\": 1, \"closed\": 1}");
    }

    @Test
    void a_rehearsed_load_changes_nothing_and_has_no_entry() {
        office.load(
                LoadRequest.of(SmallSchool.write(folder.resolve("files"), "A")).rehearsed());

        assertThat(entries()).hasSize(seen);
    }

    @Test
    void a_regulation_that_is_imported_anew_has_the_old_and_the_new_contents() {
        RegulationDesk desk = office.bean(RegulationDesk.class);
        desk.take(regulation(10), A, "anna");
        desk.take(regulation(25), A, "boris");

        List<JournalEntry> imports = since("REGULATION_IMPORT");
        assertThat(imports).extracting(JournalEntry::by).containsExactly("anna", "boris");
        assertThat(imports.get(0).before()).isNull();
        assertThat(imports.get(1).before())
                .isEqualTo(imports.get(0).after())
                .isNotEqualTo(imports.get(1).after());
        assertThat(entries()).hasSize(seen + 2);
    }

    @Test
    void an_order_of_columns_is_a_change_of_its_own_and_the_same_again_is_none() throws Exception {
        Path book = folder.resolve("r.xlsx");
        String json = SmallRegulation.withoutAllowance(SmallRegulation.ofClassTeachers("L"));
        try (var out = Files.newOutputStream(book)) {
            RegulationBook.write(
                    RegulationJson.read(json.getBytes(StandardCharsets.UTF_8)), Layout.USUAL, Locale.ROOT, out);
        }
        RegulationDesk desk = office.bean(RegulationDesk.class);
        desk.take(RegulationDocument.read(book), A, "anna");
        desk.take(RegulationDocument.read(book), A, "anna");

        assertThat(only("COLUMN_ORDER").by()).isEqualTo("anna");
        assertThat(entries()).hasSize(seen + 2);
    }

    @Test
    void a_setting_is_entered_changed_and_withdrawn() {
        MethodDesk desk = office.bean("settingsDesk", MethodDesk.class);
        desk.take(table("setting;valid_from;value;source\nsmall_group;2025-09-01;7;Приказ 5\n"), A, "anna");
        desk.take(table("setting;valid_from;value;source\nsmall_group;2025-09-01;8;Приказ 6\n"), A, "boris");

        List<JournalEntry> set = since("SETTING");
        assertThat(set).extracting(JournalEntry::by).containsExactly("anna", "boris");
        assertThat(set.get(0).before()).isNull();
        assertThat(set.get(1).before()).isEqualTo(set.get(0).after()).contains("\"value\": \"7\"");
        assertThat(set.get(1).after()).contains("\"value\": \"8\"");
        assertThat(entries()).hasSize(seen + 2);
    }

    @Test
    void a_row_that_is_only_closed_is_withdrawn() {
        office.bean("settingsDesk", MethodDesk.class)
                .take(table("setting;valid_from;value;source\nsmall_group;2025-09-01;7;Приказ 5\n"), A, "anna");
        office.jdbc().update("update method.settings set closed_by = 'boris', closed_at = now()");

        JournalEntry withdrawn = only("SETTING_WITHDRAW");
        assertThat(withdrawn.by()).isEqualTo("boris");
        assertThat(withdrawn.before()).contains("\"value\": \"7\"");
        assertThat(withdrawn.after()).isNull();
    }

    @Test
    void a_norm_has_an_entry_too() {
        office.bean("normsDesk", MethodDesk.class)
                .take(
                        table("indicator;measure;valid_from;better;optimal;acceptable;source\n"
                                + "1.1.2;quality_rate;2025-09-01;HIGHER;60;40;Приказ 5\n"),
                        A,
                        "anna");

        assertThat(only("NORM").after()).contains("\"optimal\": 60", "\"acceptable\": 40");
    }

    @Test
    void duties_and_steps_of_a_sheet_tell_state_and_points_before_and_after() {
        SheetDesk desk = office.bean(SheetDesk.class);
        desk.appoint(SmallSchool.YEAR, A, null, "1002", true, "director");
        desk.take(SHEET, new SheetDesk.Taken(SheetStep.CLAIM, "1001", null, ""));
        desk.take(SHEET, new SheetDesk.Taken(SheetStep.REVIEW, "1002", null, ""));

        JournalEntry duty = only("DUTY");
        assertThat(duty.by()).isEqualTo("director");
        assertThat(duty.before()).isEqualTo("{\"held\": false}");
        assertThat(duty.after()).isEqualTo("{\"held\": true}");
        assertThat(only("SHEET_CLAIM").before()).isEqualTo("{\"state\": \"OPEN\"}");
        JournalEntry review = only("SHEET_REVIEW");
        assertThat(review.by()).isEqualTo("1002");
        assertThat(review.before()).isEqualTo("{\"state\": \"CLAIMED\"}");
        assertThat(review.after()).contains("\"state\": \"REVIEWED\"");
        assertThat(entries()).hasSize(seen + 3);
    }

    @Test
    void a_reason_is_kept_as_a_fingerprint_only() {
        SheetDesk desk = office.bean(SheetDesk.class);
        desk.appoint(SmallSchool.YEAR, A, null, "1002", true, "director");
        desk.take(SHEET, new SheetDesk.Taken(SheetStep.CLAIM, "1001", null, ""));
        desk.take(SHEET, new SheetDesk.Taken(SheetStep.RETURN, "1002", null, "Болела"));

        assertThat(only("SHEET_RETURN").after()).contains("reason_sha256").doesNotContain("Болела");
    }

    @Test
    void a_reduction_is_entered_and_withdrawn() {
        load("sanctions", "staff_id;imposed_on;order_no;kind\n1001;2025-10-10;7-к;REMARK\n", "A");
        ReductionDesk desk = office.bean(ReductionDesk.class);
        ReductionDesk.Wanted wanted = new ReductionDesk.Wanted(SmallSchool.YEAR, A, "1001", LocalDate.of(2025, 10, 10));
        desk.enter(wanted, new Money(1000), "Замечание", "director");
        desk.withdraw(wanted, "deputy");

        assertThat(only("REDUCTION").after()).contains("\"kopecks\": 1000").doesNotContain("Замечание");
        JournalEntry withdrawn = only("REDUCTION_WITHDRAW");
        assertThat(withdrawn.by()).isEqualTo("deputy");
        assertThat(withdrawn.before()).isEqualTo(only("REDUCTION").after());
        assertThat(withdrawn.after()).isNull();
    }

    @Test
    void an_order_and_its_papers_and_a_lock_have_entries_and_note_where_the_journal_stood() {
        papers(new PayOrder("15", LocalDate.of(2026, 6, 1)));
        office.bean(LockDesk.class).lock(SmallSchool.YEAR, A, "director");

        assertThat(only("PAY_ORDER").by()).isEqualTo("anna");
        assertThat(only("PAY_ORDER").after()).contains("\"number\": \"15\"", "\"date\": \"2026-06-01\"");
        assertThat(only("EXPORT").subject()).isEqualTo("papers");
        assertThat(only("LOCK").by()).isEqualTo("director");
        assertThat(only("LOCK").after()).contains("\"version\": 1", "\"regulation\": \"R\"");
        assertThat(office.jdbc().queryForObject("select journal_number from result.pay_order", Integer.class))
                .isEqualTo(seen);
        assertThat(office.jdbc().queryForObject("select journal_hash from result.locked", String.class))
                .isEqualTo(only("PAY_ORDER").hash());
    }

    @Test
    void a_correction_tells_the_sums_before_and_after() {
        LockDesk desk = office.bean(LockDesk.class);
        desk.lock(SmallSchool.YEAR, A, "director");
        load(
                "sheet_entries",
                "period;staff_id;criterion;value;claimed;decided;reason\n2025-26/Y;1001;K1;0;;20;Суд\n",
                "A");
        office.run(year());
        desk.lock(SmallSchool.YEAR, A, "director");

        assertThat(only("CORRECTION").before()).contains("\"version\": 1", "\"sum\": ");
        assertThat(only("CORRECTION").after()).contains("\"version\": 2", "\"people\": 2");
    }

    @Test
    void what_is_handed_out_has_an_entry_for_each_school_and_says_whether_it_names_people() {
        loadSchools("B");
        office.run(SmallSchool.YEAR, "B");
        office.bean(ExportDesk.class)
                .export(new ExportRequest(
                        ExportRequest.What.INDICATORS,
                        ExportRequest.Form.CSV,
                        SmallSchool.YEAR,
                        List.of(),
                        Optional.empty(),
                        Locale.ROOT,
                        folder.resolve("i.csv"),
                        Optional.of("anna")));

        JournalEntry of = only("EXPORT");
        assertThat(of.by()).isEqualTo("anna");
        assertThat(of.period()).isEqualTo(SmallSchool.YEAR);
        assertThat(of.after()).isEqualTo("{\"form\": \"CSV\", \"names\": false}");
        assertThat(office.count("journal.entry where school = 'B' and kind = 'EXPORT'"))
                .isEqualTo(1);
    }

    @Test
    void settings_and_regulations_that_are_handed_out_have_entries_too() {
        office.bean("settingsDesk", MethodDesk.class)
                .write(folder.resolve("s.csv"), A, Locale.ROOT, Optional.of("anna"));
        office.bean(RegulationDesk.class).write(RegulationRequest.of("R", A).by("boris"), folder.resolve("r.json"));

        assertThat(since("EXPORT"))
                .extracting(entry -> entry.subject() + " " + entry.by() + " " + entry.after())
                .containsExactly(
                        "settings anna {\"form\": \"CSV\", \"names\": false}",
                        "regulation R 1 boris {\"form\": \"JSON\", \"names\": false}");
    }

    @Test
    void rehearsals_and_differences_of_regulations_that_are_written_have_entries_too() {
        office.bean(RegulationDesk.class).take(regulation(25), A, "anna");
        office.bean(RegulationDesk.class).check(RegulationRequest.of("R", A).by("anna"));
        RehearsalDesk rehearsals = office.bean(RehearsalDesk.class);
        DifferenceDesk differences = office.bean(DifferenceDesk.class);
        rehearsals.write(
                rehearsals.rehearse(RegulationRequest.of("R", A), List.of(SmallSchool.YEAR)),
                ExportRequest.Form.CSV,
                Locale.ROOT,
                folder.resolve("r.csv"),
                Optional.of("anna"));
        differences.write(
                differences.between("R", List.of(), A),
                ExportRequest.Form.XLSX,
                Locale.ROOT,
                folder.resolve("d.xlsx"),
                Optional.of("boris"));

        assertThat(exports())
                .containsExactly(
                        "2025-26/Y rehearse R 2 anna {\"form\": \"CSV\", \"names\": false}",
                        "null diff R 1 2 boris {\"form\": \"XLSX\", \"names\": false}");
    }

    @Test
    void a_difference_of_two_results_that_is_written_has_an_entry_too() {
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;5\n", "A");
        office.run(year());
        RunDifferenceDesk desk = office.bean(RunDifferenceDesk.class);
        desk.write(
                desk.between(1, 2, A),
                ExportRequest.Form.JSON,
                Locale.ROOT,
                folder.resolve("d.json"),
                Optional.of("anna"));

        assertThat(exports()).containsExactly("2025-26/Y difference anna {\"form\": \"JSON\", \"names\": false}");
    }

    @Test
    void plans_have_an_entry_for_each_school_and_form() {
        loadSchools("B");
        PlanDesk desk = office.bean(PlanDesk.class);
        List<YearPlan> plans = desk.plans(Optional.empty(), Optional.empty(), LocalDate.of(2026, 3, 1));
        desk.workbook(plans, folder.resolve("p.xlsx"), Locale.ROOT, Optional.of("anna"));
        desk.calendars(plans, folder.resolve("ics"), Locale.ROOT, Optional.of("boris"));

        assertThat(exports())
                .containsExactly(
                        "2025/26 plan anna {\"form\": \"XLSX\", \"names\": false}",
                        "2025/26 plan boris {\"form\": \"ICS\", \"names\": false}");
        assertThat(office.count("journal.entry where school = 'B' and kind = 'EXPORT'"))
                .isEqualTo(2);
    }

    @Test
    void rejected_rows_have_an_entry_for_each_school_they_name_and_one_for_what_is_of_none() {
        loadSchools("B");
        long load = reject("A;2025-26/Y;9999;1\nB;2025-26/Y;9999;1\n;2025-26/Y;9999;1\n", Optional.empty());

        assertThat(exports()).containsExactly("null rejected " + load + " maria {\"form\": \"XLSX\", \"names\": true}");
        assertThat(office.count("journal.entry where school = 'B' and kind = 'EXPORT'"))
                .isEqualTo(1);
        assertThat(office.count("journal.entry where school = '' and kind = 'EXPORT'"))
                .isEqualTo(1);
    }

    @Test
    void rejected_rows_that_name_no_school_are_of_the_school_of_the_load_or_the_only_one() {
        reject(";2025-26/Y;9999;1\n", Optional.empty());
        reject(";2025-26/Y;9998;1\n", A);

        assertThat(exports()).hasSize(2);
    }

    @Test
    void without_rejected_rows_nothing_is_handed_out() {
        reject("A;2025-26/Y;1001;10000\n", Optional.empty());

        assertThat(exports()).isEmpty();
    }

    @Test
    void an_explanation_that_is_written_is_a_look_at_a_sheet_or_handed_out() {
        explain(new ExplainRequest.Person("1001", null, null, null));
        explain(new ExplainRequest.OfIndicator("1.1.2", null, null, null, null));

        assertThat(only("READING").subject()).isEqualTo("1001 explain");
        assertThat(exports()).containsExactly("2025-26/Y explain 1.1.2 anna {\"form\": \"JSON\", \"names\": false}");
    }

    @Test
    void an_explanation_that_is_refused_leaves_no_entry() {
        assertThatThrownBy(() -> explain(new ExplainRequest.Person("9999", null, null, null)))
                .isInstanceOf(ExplainRefused.class);

        assertThat(entries()).hasSize(seen);
    }

    @Test
    void who_looks_at_a_sheet_leaves_an_entry() {
        office.bean(SheetDesk.class).show(SHEET, Optional.of("anna"));

        assertThat(only("READING").subject()).isEqualTo("1001 sheet");
        assertThat(only("READING").by()).isEqualTo("anna");
    }

    @Test
    void what_is_refused_leaves_no_entry_and_no_gap() {
        office.jdbc().update("update result.allowance_list set undistributed = 1");

        assertThatThrownBy(() -> office.bean(LockDesk.class).lock(SmallSchool.YEAR, A, "director"))
                .isInstanceOf(OrderRefused.class);
        office.bean(SheetDesk.class).show(SHEET);

        assertThat(entries()).hasSize(seen + 1);
        assertThat(entries()).extracting(JournalEntry::number).endsWith((long) seen, seen + 1L);
    }

    @Test
    void entries_are_found_by_day_kind_and_person_however_it_is_spelt() {
        assertThat(found("REGULATION", " Editor")).hasSize(1);
        assertThat(found("REGULATION", "director")).hasSize(4);
        assertThat(found("REG", "director")).isEmpty();
        assertThat(listed(new JournalFilter(
                        A,
                        Optional.of(LocalDate.now().plusDays(2)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .isEmpty();
    }

    private void explain(ExplainRequest.Subject subject) {
        office.bean(ExplainDesk.class)
                .write(
                        new ExplainRequest(SmallSchool.YEAR, A, subject, false, false, Locale.ROOT),
                        new ExplainRequest.Target(ExplainRequest.Form.JSON, folder.resolve("e.json")),
                        Optional.of("anna"));
    }

    /** Loads rows of pay and writes those that are not taken; gives the number of the load. */
    private long reject(String rows, Optional<String> school) {
        Path file = file("pay.csv", "school;period;staff_id;base_pay\n" + rows);
        LoadRequest request =
                new LoadRequest(List.of(file), school, Optional.empty(), false, false, false, Optional.of("maria"));
        long load = office.load(request).loadId();
        Path book = folder.resolve("rejected.xlsx");
        office.bean(LoadDesk.class).writeRejectedRows(load, book, Locale.ROOT, Optional.of("maria"));
        return load;
    }

    private List<String> exports() {
        return since("EXPORT").stream()
                .map(entry -> entry.period() + " " + entry.subject() + " " + entry.by() + " " + entry.after())
                .toList();
    }

    private List<JournalEntry> found(String kind, String by) {
        return listed(new JournalFilter(A, Optional.empty(), Optional.empty(), Optional.of(kind), Optional.of(by)));
    }

    private static byte[] regulation(int points) {
        return SmallRegulation.ofTeachers("R", 2, "2026-09-01", points).getBytes(StandardCharsets.UTF_8);
    }

    private void papers(PayOrder order) {
        office.bean(PaperDesk.class)
                .write(new PaperRequest(
                        SmallSchool.YEAR,
                        A,
                        Optional.empty(),
                        Optional.of(order),
                        Commission.UNNAMED,
                        Optional.empty(),
                        folder.resolve("out"),
                        Optional.of("anna")));
    }

    private Path table(String rows) {
        return file("table.csv", rows);
    }

    private Path file(String name, String rows) {
        try {
            return Files.writeString(folder.resolve(name), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JournalEntry only(String kind) {
        List<JournalEntry> of = since(kind);
        assertThat(of).as(kind).hasSize(1);
        return of.get(0);
    }

    /** Of the test itself, not of what was prepared for it. */
    private List<JournalEntry> since(String kind) {
        return entries().stream()
                .skip(seen)
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }

    private List<JournalEntry> entries() {
        return listed(JournalFilter.of("A"));
    }

    private List<JournalEntry> listed(JournalFilter wanted) {
        List<JournalEntry> entries = new ArrayList<>();
        Consumer<JournalEntry> add = entries::add;
        office.bean(AuditDesk.class).list(wanted, add);
        return entries;
    }
}
