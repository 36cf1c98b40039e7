package school.quality.web.loads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.jobs.Office;
import school.quality.jobs.SmallSchool;
import school.quality.jobs.desk.LoadDesk;

/** What is put into a school's folder is loaded by the program itself. */
class WatchedFolderTest {

    private final Office office = new Office();

    @TempDir
    Path folder;

    @BeforeEach
    void load() {
        office.load(SmallSchool.write(folder.resolve("school"), "A"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_file_that_has_come_to_rest_is_loaded_and_moved() throws IOException {
        put("A", "marks.csv", "period;pupil_id;subject;mark\n2025-26/Y;P1;Физика;5\n");
        look(2);
        assertThat(at("A/done/marks.csv")).exists();
        assertThat(office.count("data.marks where subject = 'Физика'")).isEqualTo(1);
    }

    @Test
    void a_file_that_was_seen_once_may_still_be_written() throws IOException {
        put("A", "marks.csv", "period;pupil_id;subject;mark\n2025-26/Y;P1;Физика;5\n");
        look(1);
        assertThat(at("A/marks.csv")).exists();
    }

    @Test
    void a_file_with_a_rejected_row_is_put_aside_with_the_row_beside() throws IOException {
        put("A", "marks.csv", "period;pupil_id;subject;mark\n2025-26/Y;P1;Физика;7\n");
        look(2);
        assertThat(at("A/refused")).isDirectoryContaining("glob:**/marks.csv");
        assertThat(at("A/refused")).isDirectoryContaining("glob:**/load-*-rejected.xlsx");
        assertThat(at("A/refused")).isDirectoryContaining("glob:**/load-*.txt");
    }

    @Test
    void a_file_that_is_no_table_is_put_aside() throws IOException {
        put("A", "marks.xlsx", "MZ program");
        look(2);
        assertThat(at("A/refused/marks.xlsx")).exists();
    }

    @Test
    void the_folder_of_no_school_is_left_alone() throws IOException {
        put("Z", "marks.csv", "period;pupil_id;subject;mark\n2025-26/Y;P1;Физика;5\n");
        look(2);
        assertThat(at("Z/marks.csv")).exists();
    }

    private void look(int times) {
        WatchedFolder watched = new WatchedFolder(at(""), office.bean(LoadDesk.class), () -> Set.of("A"));
        for (int look = 0; look < times; look++) {
            watched.look();
        }
    }

    private void put(String school, String name, String content) throws IOException {
        Files.createDirectories(at(school));
        Files.writeString(at(school + "/" + name), content);
    }

    private Path at(String place) {
        return folder.resolve("watched").resolve(place);
    }
}
