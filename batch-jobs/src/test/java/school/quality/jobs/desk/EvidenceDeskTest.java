package school.quality.jobs.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import school.quality.jobs.SmallRegulation;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.store.journal.Journal;

/** What a stranger finds in the archive, and whether it holds without the program. */
class EvidenceDeskTest extends DeskTest {

    private static final Optional<String> A = Optional.of("A");

    @Override
    void prepare() {
        loadSchools("A");
        load("pay", "period;staff_id;base_pay\n2025-26/Y;1001;10000\n2025-26/Y;1002;10000\n", "A");
        office.publish("A", SmallRegulation.ofTeachers("R"));
        office.run(year());
    }

    @Test
    void the_manifest_fits_every_file_but_the_russian_page() throws Exception {
        Map<String, byte[]> files = packed(false);

        Map<String, String> listed = new TreeMap<>();
        text(files, "MANIFEST.sha256").lines().forEach(line -> listed.put(line.substring(66), line.substring(0, 64)));
        for (Map.Entry<String, String> entry : listed.entrySet()) {
            assertThat(sha256(files.get(entry.getKey()))).as(entry.getKey()).isEqualTo(entry.getValue());
        }
        files.remove("MANIFEST.sha256");
        files.remove("ПРОЧТИ.html");
        assertThat(listed.keySet()).isEqualTo(files.keySet());
        assertThat(listed)
                .containsKeys(
                        "README.html",
                        "data/marks.csv",
                        "data/_loads.csv",
                        "decisions/reductions.csv",
                        "derivation/facts.csv",
                        "derivation/sheet-lines.csv",
                        "derivation/sums.csv",
                        "journal/chain.tsv",
                        "method/norms.json",
                        "papers/1/minutes.docx",
                        "papers/1/order-t11a.docx",
                        "regulation/1.json",
                        "regulation/1.xlsx",
                        "results/allowances.csv",
                        "results/indicators.json",
                        "results/ratings.json");
    }

    @Test
    void the_chain_can_be_redone_from_the_file_alone() throws Exception {
        String previous = "0".repeat(64);
        for (String entry : text(packed(false), "journal/chain.tsv").lines().toList()) {
            int end = entry.lastIndexOf('\t');
            assertThat(entry.substring(0, entry.indexOf('\t'))).isEqualTo(previous);
            previous = entry.substring(end + 1);
            assertThat(sha256(entry.substring(0, end).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(previous);
        }
        assertThat(previous)
                .isEqualTo(office.bean(Journal.class).lastChange("A").hash());
    }

    @Test
    void the_same_state_gives_the_same_bytes_although_each_pack_has_its_entry() throws Exception {
        byte[] first = Files.readAllBytes(pack(false));

        assertThat(Files.readAllBytes(pack(false))).isEqualTo(first);
        assertThat(office.count("journal.entry where kind = 'EXPORT' and subject = 'evidence' and made_by = 'anna'"))
                .isEqualTo(2);
    }

    @Test
    void the_data_are_those_that_the_locked_run_saw_whatever_is_loaded_and_computed_later() throws Exception {
        office.bean(LockDesk.class).lock(SmallSchool.YEAR, A, "director");
        Map<String, byte[]> before = packed(false);
        load("pay", "period;staff_id;base_pay\n2025-26/Y;1001;99999\n", "A");
        load(
                "sheet_entries",
                "period;staff_id;criterion;value;claimed;decided;reason\n2025-26/Y;1001;K1;0;;20;Суд\n",
                "A");
        office.run(year());
        Map<String, byte[]> after = packed(false);

        assertThat(text(after, "data/pay.csv")).doesNotContain("99999").isEqualTo(text(before, "data/pay.csv"));
        assertThat(text(after, "results/indicators.json")).isEqualTo(text(before, "results/indicators.json"));
        assertThat(text(after, "results/allowances.json")).isEqualTo(text(before, "results/allowances.json"));
    }

    @Test
    void only_a_locked_period_is_final() throws Exception {
        Map<String, byte[]> open = packed(false);
        assertThat(text(open, "README.html")).contains("NOT FINAL");
        assertThat(text(open, "ПРОЧТИ.html")).contains("НЕ ОКОНЧАТЕЛЬНО");
        assertThat(text(open, "result.json")).contains("\"final\" : false");

        office.bean(LockDesk.class).lock(SmallSchool.YEAR, A, "director");

        assertThat(text(packed(false), "README.html"))
                .contains("result is final")
                .doesNotContain("NOT FINAL");
    }

    @Test
    void a_row_names_file_sheet_and_row_and_the_loads_stand_beside() throws Exception {
        Map<String, byte[]> files = packed(false);

        assertThat(text(files, "data/pay.csv")).contains("_file;_sheet;_row;_file_sha256", "pay.csv");
        assertThat(text(files, "data/_loads.csv")).contains("load;change;loaded_at;loaded_by");
    }

    @Test
    void pupils_are_named_and_health_is_told_only_where_it_is_asked_for() throws Exception {
        load("health", "pupil_id;examined_on;health_group\nP2;2026-01-15;4\n", "A");
        load("pupils", "year;pupil_id;enrolled_on;class;last_name\n2025/26;P2;2025-09-01;7А;Тайнова\n", "A");
        office.run(year());
        Map<String, byte[]> plain = packed(false);
        Map<String, byte[]> named = packed(true);

        assertThat(text(plain, "data/health.csv")).contains("what;rows").doesNotContain("P2");
        assertThat(text(named, "data/health.csv")).contains("P2;2026-01-15;4");
        assertThat(text(plain, "data/pupils.csv")).contains("P2").doesNotContain("Тайнова");
        assertThat(text(named, "data/pupils.csv")).contains("Тайнова");
    }

    @Test
    void what_people_wrote_does_not_become_part_of_the_page() throws Exception {
        office.publish(
                "A",
                SmallRegulation.withoutAllowance(SmallRegulation.ofClassTeachers("L"))
                        .replace("\"code\": \"L\"", "\"code\": \"<script>\""));
        office.run(year());

        assertThat(text(packed(false), "README.html"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void a_period_that_was_never_evaluated_has_no_evidence_and_leaves_no_file() {
        assertThatExceptionOfType(EvidenceRefused.class)
                .isThrownBy(() -> pack("2025-26/S1", false))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(EvidenceRefused.Code.NOTHING_EVALUATED));
        assertThat(folder.resolve("evidence.zip")).doesNotExist();
    }

    private Path pack(boolean names) {
        return pack(SmallSchool.YEAR, names);
    }

    private Path pack(String period, boolean names) {
        Path file = folder.resolve("evidence.zip");
        office.bean(EvidenceDesk.class).pack(new EvidenceRequest(period, A, names, file, Optional.of("anna")));
        return file;
    }

    private Map<String, byte[]> packed(boolean names) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        byte[] archive = Files.readAllBytes(pack(names));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
