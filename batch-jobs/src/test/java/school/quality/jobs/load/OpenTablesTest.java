package school.quality.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.UnreadableFile;

/** Files that stay open would soon be too many for the system. */
@EnabledOnOs(OS.LINUX)
class OpenTablesTest {

    private static final KnownTable CLASSES =
            new KnownTable("classes", DatasetCatalogue.bundled().dataset("classes"));
    private static final KnownTable NOT_THERE =
            new KnownTable("marks", DatasetCatalogue.bundled().dataset("marks"));

    @TempDir
    private Path folder;

    private Path path;
    private SourceFile file;

    @BeforeEach
    void write() throws IOException {
        path = Files.writeString(folder.resolve("classes.csv"), "year;class;grade\n2025/26;5Б;5\n");
        file = SourceFile.begin(path);
    }

    @Test
    void a_table_is_open_until_its_rows_are_read() throws IOException {
        try (OpenTables open = new OpenTables()) {
            OpenTable table = open.of(file, List.of(CLASSES)).get(0);
            assertThat(handles()).isEqualTo(1);

            open.close(table);
            assertThat(handles()).isZero();
        }
    }

    @Test
    void a_table_whose_turn_never_comes_is_closed_with_the_load() throws IOException {
        OpenTables open = new OpenTables();
        open.of(file, List.of(CLASSES));

        open.close();

        assertThat(handles()).isZero();
    }

    @Test
    void nothing_of_a_file_stays_open_of_which_one_table_cannot_be_read() throws IOException {
        OpenTables open = new OpenTables();

        assertThatThrownBy(() -> open.of(file, List.of(CLASSES, NOT_THERE))).isInstanceOf(UnreadableFile.class);

        assertThat(handles()).isZero();
    }

    private long handles() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.filter(this::isOfFile).count();
        }
    }

    private boolean isOfFile(Path handle) {
        try {
            return Files.readSymbolicLink(handle).equals(path.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
