package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static school.quality.jobs.export.Made.EXPORTS;
import static school.quality.jobs.export.Made.RUSSIAN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import school.quality.jobs.store.IndicatorRow;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void missing_folders_are_made() {
        Path file = folder.resolve("a/b/out.json");
        EXPORTS.indicators(Made.figures().iterator(), json(file));
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void an_export_takes_the_place_of_the_older_one() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "old");
        EXPORTS.indicators(Made.figures().iterator(), json(file));
        assertThat(file).content().startsWith("[").doesNotContain("old");
    }

    @Test
    void an_export_that_breaks_off_leaves_the_older_one_and_nothing_else() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "old");
        Iterator<IndicatorRow> broken = Stream.concat(
                        Made.figures().stream(), Stream.<IndicatorRow>generate(WholeFileTest::connectionLost))
                .iterator();
        assertThatThrownBy(() -> EXPORTS.indicators(broken, json(file))).hasMessage("connection lost");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("out.json");
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_named() throws IOException {
        Path file = Files.createDirectories(folder.resolve("out.json/inside")).getParent();
        assertThatThrownBy(() -> EXPORTS.indicators(Made.figures().iterator(), json(file)))
                .isInstanceOfSatisfying(ExportProblem.class, problem -> assertThat(problem.sentence(RUSSIAN))
                        .startsWith("Не удаётся записать файл " + file));
        assertThat(folder.toFile().list()).containsExactly("out.json");
    }

    private static IndicatorRow connectionLost() {
        throw new IllegalStateException("connection lost");
    }

    private static Target json(Path file) {
        return Made.target(file, Format.JSON, RUSSIAN);
    }
}
