package school.quality.jobs.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReadingTest {

    @TempDir
    Path folder;

    @Test
    void an_array_is_a_table_named_as_the_file() {
        assertThat(SourceFile.open(file("[]")).tableNames()).containsExactly("marks");
    }

    @Test
    void the_header_holds_all_keys_in_order_of_first_appearance() {
        List<SheetRow> rows = Tables.rows(file("[{\"b\":1},{\"a\":2,\"b\":3},{}]"));
        assertThat(rows).extracting(SheetRow::number).containsExactly(0, 1, 2);
        assertThat(rows.get(0).cells()).containsExactly("b", "a");
        assertThat(rows.get(2).cells()).containsExactly("3", "2");
    }

    @Test
    void an_object_of_arrays_holds_a_table_each() {
        SourceFile file = SourceFile.open(file("{\"periods\":[{\"a\":1}],\"injuries\":[],\"marks\":[{\"b\":2}]}"));
        assertThat(file.tableNames()).containsExactly("periods", "injuries", "marks");
        assertThat(Tables.rows(file, "injuries")).isEmpty();
        assertThat(Tables.rows(file, "marks").get(1).cells()).containsExactly("2");
    }

    @Test
    void values_are_text_and_null_is_an_empty_cell() {
        assertThat(Tables.cells(file(
                                "[{\"a\":1.50,\"b\":null,\"c\":true,\"d\":\" x \",\"e\":1E3,\"f\":\"\",\"g\":0.10}]"))
                        .get(1))
                .containsExactly("1.5", null, "true", " x ", "1000", null, "0.1");
    }

    @Test
    void a_number_beyond_all_figures_stays_as_written() {
        assertThat(Tables.cells(file("[{\"a\":1E999999999}]")).get(1)).containsExactly("1E999999999");
        assertThat(Tables.cells(file("[{\"a\":1e9999999999}]")).get(1)).containsExactly("1e9999999999");
    }

    @Test
    void a_cell_of_several_values_is_marked_and_the_rest_of_the_file_is_read() {
        assertThat(Tables.cells(file("[{\"a\":[\"x\",2,null,[3]],\"b\":{\"c\":{}},\"d\":4},{\"d\":5}]")))
                .containsExactly(
                        List.of("a", "b", "d"),
                        List.of(SheetRow.SEVERAL_VALUES + "x, 2, […]", SheetRow.SEVERAL_VALUES + "{…}", "4"),
                        Arrays.asList(null, null, "5"));
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(Tables.cells(file("\uFEFF [{\"класс\":\"7А\"}]"))).containsExactly(List.of("класс"), List.of("7А"));
    }

    private Path file(String content) {
        return Tables.text(folder.resolve("marks.json"), content);
    }
}
