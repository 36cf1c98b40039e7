package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import school.quality.engine.rating.step.Ballot.Vote;
import school.quality.engine.rating.step.SheetState;
import school.quality.engine.rating.step.SheetStep;
import school.quality.jobs.Office;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.ClaimDesk.Sent;
import school.quality.jobs.desk.MeetingDesk.Counted;
import school.quality.jobs.desk.MeetingDesk.Opening;
import school.quality.jobs.desk.SheetDesk.Points;
import school.quality.jobs.desk.SheetDesk.Taken;
import school.quality.jobs.export.explanation.Sentence;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.access.Scope;
import school.quality.jobs.store.access.Scope.Sight;
import school.quality.jobs.store.results.RatedSheets;
import school.quality.jobs.store.results.Schools;

/**
 * What pages show to the teachers 1001 and 1002, who share 10000.00 roubles by 5 and 10 points so that a kopeck is left over,
 * to the commission and to the council: with the rows that the database itself lets each of them see.
 */
class RatingPagesTest extends DeskTest {

    private static final String EXPERT = """
            "points": 10}]}},
                 {"code": "K2", "title": "Работа с родителями", "clause": "3.2", "per": "POOLED",
                  "source": {"type": "MANUAL", "evidence": ["Отчёт"]},
                  "method": {"type": "EXPERT", "min": 0, "max": 5}}]}""";

    private static final String PARENT = "Сидорова О. П.";
    private static final String SOLDIER = "Орлов И. И.";
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Override
    void prepare() {
        loadSchools("A", "B");
        load("staff", """
                year;staff_id;last_name;first_name;category;position;employment;fte;hired_on;method_union
                2025/26;1001;Иванова;Анна;TEACHING;Учитель;MAIN;1;2012-11-01;Математики
                2025/26;1002;Петрова;Нина;TEACHING;Учитель;MAIN;1;2015-09-01;Историки
                """, "A");
        String regulation = SmallRegulation.ofTeachers("R").replace("\"points\": 10}]}}]}", EXPERT);
        office.publish("A", regulation);
        office.publish("B", regulation);
        office.run(year());
        SheetDesk sheets = office.bean(SheetDesk.class);
        for (String member : List.of("1002", PARENT, SOLDIER)) {
            sheets.appoint(SmallSchool.YEAR, Optional.of("A"), null, member, true, "директор");
        }
        sheets.appoint(SmallSchool.YEAR, Optional.of("A"), "Математики", "1002", true, "директор");
    }

    @BeforeEach
    void openToPages() {
        assertThat(office.rows().open()).isTrue();
    }

    @Test
    void a_teacher_sees_the_same_figures_as_the_program_itself() {
        for (String staff : List.of("1001", "1002")) {
            OwnRating shown = as(teacher(staff), () -> own(staff)).orElseThrow();

            assertThat(shown)
                    .usingRecursiveComparison()
                    .ignoringFields("sheets.group")
                    .isEqualTo(own(staff).orElseThrow());
            assertThat(points(shown)).isEqualTo(points(stored(staff)));
            assertThat(shown.sheets().get(0).group()).containsExactly(new BigDecimal("5.00"), new BigDecimal("10.00"));
        }
    }

    @Test
    void a_teacher_sees_sum_place_and_what_is_missing() {
        OwnRating own = as(teacher("1001"), () -> own("1001")).orElseThrow();

        assertThat(String.valueOf(own.amount())).isEqualTo("3333.33");
        assertThat(own.points()).isEqualByComparingTo("5");
        assertThat(own.sheets().get(0).head().place()).isEqualTo(2);
        assertThat(line(own, "K1").row()).isEqualTo("≥ 0, < 60");
        assertThat(line(own, "K1").next()).singleElement().asString().contains("10 балл.");
        assertThat(line(own, "K1").claimable()).isFalse();
        assertThat(line(own, "K2").claimable()).isTrue();
        assertThat(own.history())
                .singleElement()
                .extracting(OwnRating.Past::period)
                .isEqualTo(SmallSchool.YEAR);
    }

    @Test
    void an_explanation_is_the_same_but_names_nobody_else() {
        String receiver = "По копейке получили: 1002 (0,6667).";

        assertThat(sentences("1001")).contains(receiver);
        assertThat(as(teacher("1001"), () -> sentences("1001")))
                .isEqualTo(sentences("1001").stream()
                        .filter(text -> !text.equals(receiver))
                        .toList());
        assertThat(as(teacher("1002"), () -> sentences("1002"))).isEqualTo(sentences("1002"));
    }

    @Test
    void nobody_sees_the_rating_of_another_teacher_or_school() {
        assertThat(as(teacher("1001"), () -> own("1002"))).isEmpty();
        assertThat(as(new Scope(school("B"), "1001", Set.of(), List.of()), () -> own("1001")))
                .isEmpty();
        assertThat(as(teacher("9999"), () -> own("9999"))).isEmpty();
    }

    @Test
    void a_period_without_a_sheet_is_empty() {
        assertThat(office.bean(OwnRatingDesk.class).of(school("A"), "1001", Optional.of(SmallSchool.HALF), RUSSIAN))
                .isEmpty();
    }

    @Test
    void a_claim_brings_its_documents_which_only_who_sees_the_sheet_can_read() throws IOException {
        claim("1001", new Sent("C:\\отчёты\\Отчёт.pdf", file("x.txt", "%PDF-1.7\n")));
        OwnRating own = as(teacher("1001"), () -> own("1001")).orElseThrow();
        long number = line(own, "K2").documents().get(0).number();

        assertThat(own.sheets().get(0).course().state()).isEqualTo(SheetState.CLAIMED);
        assertThat(line(own, "K2").claimed()).isEqualByComparingTo("4");
        assertThat(line(own, "K2").documents().get(0).name()).isEqualTo("Отчёт.pdf");
        assertThat(as(teacher("1001"), () -> document(number))).isPresent();
        assertThat(as(teacher("1002"), () -> document(number))).isEmpty();
        assertThat(as(seeing("1002", Sight.SHEETS), () -> document(number))).isPresent();
        assertThat(as(
                        new Scope(school("A"), "1002", Set.of(Sight.UNION_SHEETS), List.of("Математики")),
                        () -> document(number)))
                .isPresent();
        assertThat(as(seeing(null, Sight.PAY, Sight.PUPILS), () -> document(number)))
                .isEmpty();
        assertThat(office.count("journal.entry where kind = 'SHEET_DOCUMENT'")).isEqualTo(1);
    }

    @Test
    void a_document_is_told_by_its_contents_and_not_by_its_name() throws IOException {
        assertThat(refusal(() -> claim("1001", new Sent("a.pdf", file("a.pdf", "MZ\u0000program")))))
                .isEqualTo(DocumentRefused.Code.UNKNOWN_KIND);
        assertThat(refusal(() -> claim("1001", new Sent("a.docx", zip("a.docx", "x.exe")))))
                .isEqualTo(DocumentRefused.Code.UNKNOWN_KIND);
        assertThat(refusal(() -> claim("1001", new Sent("a.pdf", file("b.pdf", "")))))
                .isEqualTo(DocumentRefused.Code.EMPTY);
        Path large = folder.resolve("large.pdf");
        Files.write(large, ("%PDF-1.7" + " ".repeat(10 * 1024 * 1024)).getBytes(StandardCharsets.US_ASCII));
        assertThat(refusal(() -> claim("1001", new Sent("large.pdf", large))))
                .isEqualTo(DocumentRefused.Code.TOO_LARGE);
        assertThat(office.count("sheet_document") + office.count("sheet_step")).isZero();
    }

    @Test
    void without_a_claim_no_document_is_kept() throws IOException {
        Sent sent = new Sent("a.pdf", file("a.pdf", "%PDF-1.7"));

        assertThat(refusal(() -> office.bean(ClaimDesk.class).claim(sheet("1001"), claimed("1002"), List.of(sent))))
                .isEqualTo(SheetRefused.Code.NOT_THE_OWN_SHEET);
        assertThat(office.count("sheet_document")).isZero();
    }

    @Test
    void a_meeting_needs_more_than_half_of_the_commission_with_chair_and_secretary() {
        assertThat(refusal(() -> open(PARENT, PARENT, PARENT, PARENT))).isEqualTo(MeetingRefused.Code.NO_QUORUM);
        assertThat(refusal(() -> open("1001", PARENT, PARENT, PARENT, SOLDIER)))
                .isEqualTo(MeetingRefused.Code.NOT_A_MEMBER);
        assertThat(refusal(() -> open(PARENT, "1002", PARENT, PARENT, SOLDIER)))
                .isEqualTo(MeetingRefused.Code.OFFICER_ABSENT);
        assertThat(open(PARENT, PARENT, SOLDIER, PARENT, SOLDIER)).isPositive();
    }

    @Test
    void a_decision_that_is_adopted_becomes_a_step_and_its_votes_are_kept() {
        reviewed("1001");
        open(PARENT, PARENT, SOLDIER, "1002", PARENT, SOLDIER);
        Counted counted = decide("1001", Map.of("1002", Vote.AGAINST, PARENT, Vote.FOR, SOLDIER, Vote.FOR));

        assertThat(counted).isEqualTo(new Counted(true, 2, 1, 0));
        assertThat(office.bean(SheetDesk.class).page(sheet("1001")).course().state())
                .isEqualTo(SheetState.DECIDED);
        assertThat(office.bean(MeetingDesk.class).votes(school("A"), SmallSchool.YEAR, "1001"))
                .singleElement()
                .satisfies(vote -> assertThat(vote.votesAgainst()).containsExactly("1002"));
        assertThat(office.count("journal.entry where kind = 'SHEET_VOTE'")).isEqualTo(1);
    }

    @Test
    void a_decision_that_is_not_adopted_changes_no_sheet() {
        reviewed("1001");
        open(PARENT, PARENT, SOLDIER, "1002", PARENT, SOLDIER);

        assertThat(decide("1001", Map.of("1002", Vote.AGAINST, PARENT, Vote.ABSTAINED, SOLDIER, Vote.FOR)))
                .isEqualTo(new Counted(false, 1, 1, 1));
        assertThat(office.bean(SheetDesk.class).page(sheet("1001")).course().state())
                .isEqualTo(SheetState.REVIEWED);
    }

    @Test
    void nobody_votes_on_the_own_sheet_not_even_past_the_program() {
        take("1002", SheetStep.CLAIM, "1002");
        take("1002", SheetStep.REVIEW, PARENT);
        long meeting = open(PARENT, PARENT, SOLDIER, "1002", PARENT, SOLDIER);

        assertThat(refusal(() -> decide("1002", Map.of("1002", Vote.FOR, PARENT, Vote.FOR, SOLDIER, Vote.FOR))))
                .isEqualTo(MeetingRefused.Code.OWN_SHEET);
        assertThatThrownBy(() -> vote(meeting, "1002", "{1002}", "{}", false))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("own sheet");
        assertThat(decide("1002", Map.of(PARENT, Vote.FOR, SOLDIER, Vote.FOR)).adopted())
                .isTrue();
    }

    @Test
    void the_database_keeps_votes_and_meetings_as_they_were() {
        reviewed("1001");
        long meeting = open(PARENT, PARENT, SOLDIER, "1002", PARENT, SOLDIER);

        assertThatThrownBy(() -> vote(meeting, "1001", "{1002}", "{Никто}", false))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("who is present");
        assertThatThrownBy(() -> vote(meeting, "1001", "{}", "{1002}", true))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("majority");
        assertThatThrownBy(() -> office.jdbc().update("update sheet_meeting set chair = secretary"))
                .hasMessageContaining("only ever added");
        assertThatThrownBy(() -> office.jdbc().update("delete from sheet_meeting"))
                .hasMessageContaining("only ever added");
    }

    @Test
    void a_head_of_a_union_sees_the_sheets_of_the_union_only() {
        Scope head = new Scope(school("A"), "1002", Set.of(Sight.UNION_SHEETS), List.of("Математики"));

        assertThat(as(head, this::queue)).containsExactlyInAnyOrder("1001", "1002");
        assertThat(as(new Scope(school("A"), PARENT, Set.of(Sight.UNION_SHEETS), List.of("Математики")), this::queue))
                .containsExactly("1001");
        assertThat(as(seeing("1002", Sight.SHEETS), this::queue)).hasSize(2);
        assertThat(as(seeing(null), this::queue)).isEmpty();
    }

    @Test
    void a_queue_shows_what_differs_from_the_computed_points() throws IOException {
        claim("1001");
        Review review = office.bean(ReviewDesk.class).of(new Schools.School(school("A"), "A"), SmallSchool.YEAR);
        Review.Queued queued = review.find("1001", "R", "TEACHER").orElseThrow();

        assertThat(queued.differences()).isEqualTo(1);
        assertThat(queued.course().state()).isEqualTo(SheetState.CLAIMED);
        assertThat(review.name("1001")).isEqualTo("Иванова Анна");
        assertThat(review.name(PARENT)).isEqualTo(PARENT);
    }

    @Test
    void the_council_sees_totals_and_neither_names_nor_sums_of_few() {
        CouncilDesk.Council council = as(seeing(null), this::council);

        assertThat(council.funds()).singleElement().satisfies(fund -> {
            assertThat(String.valueOf(fund.total().fund())).isEqualTo("10000.00");
            assertThat(fund.total().persons()).isEqualTo(2);
            assertThat(fund.bands()).isEmpty();
        });
        assertThat(as(seeing(null), () -> office.bean(ReviewDesk.class)
                        .of(new Schools.School(school("A"), "A"), SmallSchool.YEAR)
                        .sheets()))
                .isEmpty();
    }

    @Test
    void the_council_agrees_or_says_why_not_and_the_next_result_asks_anew() {
        assertThat(answer(false, " ")).isFalse();
        assertThat(answer(true, "x".repeat(1001))).isFalse();
        assertThat(answer(true, "Согласовано")).isTrue();
        assertThat(as(seeing(null), this::council).answers())
                .singleElement()
                .matches(one -> one.agreed() && one.current());
        load("marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;5\n", "A");
        office.run(year());

        assertThat(as(seeing(null), this::council).answers()).singleElement().matches(one -> !one.current());
        assertThat(office.count("journal.entry where kind = 'COUNCIL'")).isEqualTo(1);
    }

    private boolean answer(boolean agreed, String note) {
        return as(seeing(null), () -> office.bean(CouncilDesk.class)
                .answer(school("A"), SmallSchool.YEAR, "R", agreed, note, "совет"));
    }

    private CouncilDesk.Council council() {
        return office.bean(CouncilDesk.class).of(school("A"), SmallSchool.YEAR, RUSSIAN);
    }

    private List<String> queue() {
        return office
                .bean(ReviewDesk.class)
                .of(new Schools.School(school("A"), "A"), SmallSchool.YEAR)
                .sheets()
                .stream()
                .map(queued -> queued.sheet().staffId())
                .toList();
    }

    private void vote(long meeting, String staffId, String votesFor, String against, boolean adopted) {
        office.jdbc().update("""
                        insert into sheet_vote (meeting_id, school_id, period, regulation, position_group, staff_id, step,
                            votes_for, votes_against, abstained, adopted, step_id, counted_by)
                        values (?, ?, ?, 'R', 'TEACHER', ?, 'DECIDE', ?::text[], ?::text[], '{}', ?,
                            case when ? then (select max(step_id) from sheet_step) end, 'x')
                        """, meeting, school("A"), SmallSchool.YEAR, staffId, votesFor, against, adopted, adopted);
    }

    private Counted decide(String staffId, Map<String, Vote> votes) {
        Taken decision = new Taken(SheetStep.DECIDE, PARENT, new Points("K2", new BigDecimal("3")), "Протокол 3");
        return office.bean(MeetingDesk.class).decide(sheet(staffId), decision, votes);
    }

    private long open(String by, String chair, String secretary, String... present) {
        return office.bean(MeetingDesk.class)
                .open(school("A"), new Opening(SmallSchool.YEAR, List.of(present), chair, secretary), by);
    }

    private void reviewed(String staffId) {
        take(staffId, SheetStep.CLAIM, staffId);
        take(staffId, SheetStep.REVIEW, "1002");
    }

    private void take(String staffId, SheetStep step, String by) {
        office.bean(SheetDesk.class).take(sheet(staffId), new Taken(step, by, null, ""));
    }

    private void claim(String staffId, Sent... documents) {
        as(teacher(staffId), () -> office.rows().asProgram(() -> office.bean(ClaimDesk.class)
                .claim(sheet(staffId), claimed(staffId), List.of(documents))));
    }

    private static Taken claimed(String by) {
        return new Taken(SheetStep.CLAIM, by, new Points("K2", new BigDecimal("4")), "Четыре собрания");
    }

    private static SheetRequest sheet(String staffId) {
        return new SheetRequest(SmallSchool.YEAR, Optional.of("A"), staffId, Optional.empty(), Optional.empty());
    }

    private Optional<ClaimDesk.Delivered> document(long number) {
        return office.bean(ClaimDesk.class).document(school("A"), number);
    }

    private Optional<OwnRating> own(String staffId) {
        return office.bean(OwnRatingDesk.class).of(school("A"), staffId, Optional.empty(), RUSSIAN);
    }

    private List<String> sentences(String staffId) {
        ExplainRequest.Person person = new ExplainRequest.Person(staffId, null, null, null);
        return office
                .bean(ExplainDesk.class)
                .sentences(new ExplainRequest(SmallSchool.YEAR, Optional.of("A"), person, false, true, RUSSIAN))
                .stream()
                .flatMap(RatingPagesTest::all)
                .toList();
    }

    private static Stream<String> all(Sentence sentence) {
        return Stream.concat(
                Stream.of(sentence.text()), sentence.below().stream().flatMap(RatingPagesTest::all));
    }

    private RatedSheet stored(String staffId) {
        try (Stream<RatedSheet> sheets = new RatedSheets(office.jdbc()).of(Office.all(SmallSchool.YEAR))) {
            return sheets.filter(sheet ->
                            sheet.school().equals("A") && sheet.staffId().equals(staffId))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Map<String, BigDecimal> points(RatedSheet sheet) {
        return sheet.criteria().stream().collect(Collectors.toMap(RatedCriterion::code, RatedCriterion::points));
    }

    private static Map<String, BigDecimal> points(OwnRating own) {
        return own.sheets().get(0).sections().stream()
                .flatMap(section -> section.lines().stream())
                .collect(Collectors.toMap(OwnRating.Line::code, OwnRating.Line::points));
    }

    private static OwnRating.Line line(OwnRating own, String criterion) {
        return own.sheets().get(0).sections().stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.code().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private Scope teacher(String staffId) {
        return seeing(staffId);
    }

    private Scope seeing(String staffId, Sight... sights) {
        return new Scope(school("A"), staffId, Set.of(sights), List.of());
    }

    private <T> T as(Scope scope, Supplier<T> work) {
        return office.rows().within(scope, work);
    }

    private int school(String code) {
        return office.rows()
                .asProgram(() ->
                        new Schools(office.jdbc()).find(code).orElseThrow().schoolId());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.ISO_8859_1);
    }

    private Path zip(String name, String entry) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return file;
    }

    private static Enum<?> refusal(ThrowingCallable work) {
        Refusal[] said = new Refusal[1];
        assertThatExceptionOfType(Refusal.class).isThrownBy(work).satisfies(refusal -> said[0] = refusal);
        return said[0].code();
    }
}
