package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.jobs.store.loading.RowCounts;

class LoadedSchoolTest {

    @TempDir
    Path folder;

    LoadingOffice office;

    @BeforeEach
    void open() {
        office = new LoadingOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_school_loads_whole() {
        office.withSchool();

        assertThat(office.inForce("pupils", "pupil_id, class")).containsExactly("P1 7А", "P2 7А");
    }

    @Test
    void the_same_files_again_change_nothing() {
        office.withSchool();

        LoadReport again = office.load(folder);

        assertThat(again.total()).isEqualTo(new RowCounts(6, 0, 0, 6, 0, 0));
        assertThat(office.count("school_change")).isEqualTo(1);
    }

    @Test
    void the_tiny_school_of_the_check_loads_without_a_rejected_row() {
        Path h1 = Path.of(System.getProperty("vsoko.shared", "../../shared"), "check", "H1");
        assumeTrue(Files.isDirectory(h1), "SKIPPED: there is no folder " + h1);

        LoadReport report =
                office.desk().load(LoadRequest.of(h1).forSchool("H1").forYear("2025/26"));

        assertThat(LoadingOffice.sentences(report)).isEmpty();
        assertThat(report.sources()).hasSize(43);
        assertThat(report.total().added()).isEqualTo(report.total().read());
        assertThat(office.jdbc().queryForList("select dataset from declared_none", String.class))
                .containsExactly("offences");
    }
}
