package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import school.quality.jobs.Office;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.TestDatabase;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.ExportRequest.What;
import school.quality.jobs.proof.VerifyFinding;
import school.quality.jobs.store.Migrations;
import school.quality.jobs.store.journal.JournalFlaw;

/**
 * A database that the program itself filled when step 16 was the newest: school A, its halves and its year evaluated, the year
 * locked, a mark corrected and the year evaluated again. Beside its dump stand the digests of what the program exported then, without
 * the reasons in words.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilledDatabaseTest {

    private final TestDatabase database = TestDatabase.empty();
    private Office office;

    @BeforeAll
    void bring_it_to_the_newest_step() throws Exception {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.createStatement().execute(dump());
            // the dump looked tables up by their full names only
            connection.createStatement().execute("discard all");
        }
        Migrations.migrate(database.dataSource());
    }

    @BeforeEach
    void open() {
        office = Office.of(database.copy());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @AfterAll
    void drop() {
        database.close();
    }

    @Test
    void it_exports_the_same_figures_points_and_sums_as_before(@TempDir Path folder) throws Exception {
        List<String> digests = new ArrayList<>();
        for (What what : List.of(What.INDICATORS, What.RATINGS, What.ALLOWANCES)) {
            digests.add(sha256(withoutReasons(exported(what, folder))) + "  "
                    + what.name().toLowerCase(Locale.ROOT));
        }

        assertThat(digests)
                .containsExactlyElementsOf(text("/filled/16.sha256").lines().toList());
    }

    /** That the rules are others by now is no flaw. */
    @Test
    void nothing_of_its_runs_and_of_what_they_saw_is_altered() {
        List<Long> runs = office.jdbc().queryForList("select run_id from result.run order by run_id", Long.class);

        assertThat(runs).hasSize(4);
        assertThat(runs.stream().flatMap(this::flaws))
                .allMatch(flaw -> flaw.kind() == VerifyFinding.Kind.OTHER_RULE_BOOK);
    }

    @Test
    void its_journal_goes_on_in_the_same_chain(@TempDir Path folder) {
        correct(folder);

        List<JournalFlaw> flaws = new ArrayList<>();
        office.bean(AuditDesk.class).verify(Optional.of("A"), Optional.empty(), flaws::add);
        assertThat(flaws).isEmpty();
    }

    @Test
    void what_was_paid_by_it_is_never_removed(@TempDir Path folder) {
        correct(folder);

        assertThat(office.bean(RetentionDesk.class).remove(Instant.parse("2999-01-01T00:00:00Z")))
                .isZero();
    }

    private void correct(Path folder) {
        office.load(
                SmallSchool.writeRows(folder, "marks", "period;pupil_id;subject;mark\n2025-26/Y;P2;Алгебра;5\n", "A"));
        office.run(SmallSchool.YEAR);
    }

    private Stream<VerifyFinding> flaws(long run) {
        VerifyDesk verify = office.bean(VerifyDesk.class);
        List<VerifyFinding> found = new ArrayList<>();
        verify.verify(
                verify.wanted(new VerifyRequest(Optional.of(run), Optional.empty(), Optional.empty())),
                part -> found.addAll(part.findings()));
        return found.stream();
    }

    /** The sentences for people, which say better today what they said then. */
    private static String withoutReasons(String export) {
        return export.replaceAll("\"reason\":\"[^\"]*\"", "\"reason\":");
    }

    private String exported(What what, Path folder) throws IOException {
        Path file = folder.resolve(what.name());
        office.bean(ExportDesk.class)
                .export(new ExportRequest(
                        what, Form.JSON, SmallSchool.YEAR, List.of(), Optional.empty(), Locale.ENGLISH, file));
        return Files.readString(file);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String dump() throws IOException {
        try (InputStream in = new GZIPInputStream(resource("/filled/16.sql.gz"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(FilledDatabaseTest.class.getResourceAsStream(name));
    }
}
