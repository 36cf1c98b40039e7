package school.quality.jobs.load.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.jobs.sheet.SheetRow;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;

class JournalFileTest {

    /** Files of real schools are never part of the project; they lie beside it on the machines that may hold them. */
    private static final Path REAL =
            Path.of(System.getProperty("vsoko.shared", "../../shared")).resolve("real/journal-term-marks-8A.xlsx");

    @TempDir
    Path folder;

    @Test
    void a_file_as_the_journal_exports_it_gives_the_marks_of_its_rows() throws IOException {
        JournalSheet sheet = JournalSheet.of("8А")
                .pupil("Абрамова Алина")
                .subject("Химия", "3", "0", null)
                .subject("Музыка")
                .skip(3)
                .row("Учебный год: 2024/2025")
                .row("Класс: 8А")
                .pupil("Антонов Борис")
                .subject("Химия", "н/а", "4", "4");
        TermMarksReport report = read(JournalWorkbook.write(sheet, folder.resolve("journal.xlsx")));
        assertThat(report).isEqualTo(sheet.read());
        assertThat(report.pupils()).extracting(pupil -> pupil.marks().size()).containsExactly(1, 3);
    }

    @Test
    void the_report_of_a_real_class_is_read_whole() {
        TermMarksReport report = real();
        assertThat(report.year() + " " + report.className()).isEqualTo("2024/25 8А");
        assertThat(report.faults()).isEmpty();
        assertThat(report.pupils()).hasSize(28);
        assertThat(report.pupils())
                .allSatisfy(pupil -> assertThat(pupil.marks()).isNotEmpty());
    }

    @Test
    void in_one_subject_of_the_real_class_nobody_has_a_mark_of_the_year() {
        Set<String> withTerms = subjects(real(), TermKey.Q4);
        withTerms.removeAll(subjects(real(), TermKey.Y));
        assertThat(withTerms).containsExactly("Химия");
    }

    private static Set<String> subjects(TermMarksReport report, TermKey term) {
        Set<String> subjects = new TreeSet<>();
        report.pupils().forEach(pupil -> pupil.marks().stream()
                .filter(mark -> mark.term() == term)
                .forEach(mark -> subjects.add(mark.subject())));
        return subjects;
    }

    private static TermMarksReport real() {
        assumeThat(REAL)
                .as("SKIPPED: the real journal is not on this machine (-Dvsoko.shared=FOLDER)")
                .exists();
        return read(REAL);
    }

    private static TermMarksReport read(Path path) {
        SourceFile file = SourceFile.open(path);
        try (TableRows rows = file.rows(file.tableNames().get(0))) {
            List<SheetRow> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            assertThat(TermMarksReader.recognises(all)).isTrue();
            return TermMarksReader.read(all.iterator());
        }
    }
}
