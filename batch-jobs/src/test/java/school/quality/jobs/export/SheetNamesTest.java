package school.quality.jobs.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void a_name_that_is_taken_in_whatever_case_gets_a_number() {
        assertThat(names.free("Учитель")).isEqualTo("Учитель");
        assertThat(names.free("УЧИТЕЛЬ")).isEqualTo("УЧИТЕЛЬ (2)");
        assertThat(names.free("учитель")).isEqualTo("учитель (3)");
    }

    @Test
    void names_that_differ_only_after_31_characters_stay_apart() {
        String section = "1.4 Достижения учащихся в конкурсах";
        assertThat(names.free(section + ", соревнованиях")).hasSize(31);
        assertThat(names.free(section + ", олимпиадах")).hasSize(31).endsWith(" (2)");
    }

    @Test
    void signs_that_excel_forbids_go() {
        assertThat(names.free("2025/26: [А]?")).isEqualTo("2025 26   А");
    }
}
