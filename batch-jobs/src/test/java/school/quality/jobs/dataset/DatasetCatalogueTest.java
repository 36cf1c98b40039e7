package school.quality.jobs.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.TestDatabase;

class DatasetCatalogueTest {

    private final DatasetCatalogue catalogue = DatasetCatalogue.bundled();

    @Test
    void the_table_names_43_datasets() {
        assertThat(catalogue.datasets())
                .hasSize(43)
                .first()
                .extracting(Dataset::name)
                .isEqualTo("schools");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marks", "MARKS", "Отметки", "отметки ", "Отметки (1)", "\u00A0отметки"})
    void a_sheet_is_known_by_either_name_in_any_spelling(String name) {
        assertThat(catalogue.recognise(name)).map(Dataset::name).contains("marks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Лист1", "Отметки 7А", "mark"})
    void another_name_is_no_dataset(String name) {
        assertThat(catalogue.recognise(name)).isEmpty();
    }

    @Test
    void a_file_name_from_a_mac_is_known() {
        assertThat(catalogue.recognise("Социальныи\u0306 паспорт"))
                .map(Dataset::name)
                .contains("social_passport");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pupil_id", "PUPIL_ID", "Номер личного дела", "НОМЕР\u00A0ЛИЧНОГО\nДЕЛА", "номерличногодела"})
    void a_header_is_known_by_either_name_in_any_spelling(String header) {
        assertThat(catalogue.dataset("marks").columnHeaded(header))
                .map(DatasetColumn::name)
                .contains("pupil_id");
    }

    @Test
    void every_dataset_may_name_the_school() {
        assertThat(catalogue.datasets())
                .allMatch(dataset -> dataset.columnHeaded("Школа").isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIZE", "prize", "призер", "Призёр"})
    void a_code_is_known_in_both_languages(String text) {
        Codes results =
                catalogue.dataset("achievements").column("result").orElseThrow().codes();
        assertThat(results.meantBy(text)).contains("PRIZE");
    }

    @Test
    void an_unknown_dataset_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.dataset("mark"))
                .withMessageContaining("mark");
    }

    @Test
    void every_dataset_has_its_table_with_its_columns() {
        try (TestDatabase database = TestDatabase.fresh()) {
            JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
            for (Dataset dataset : catalogue.datasets()) {
                assertThat(jdbc.queryForList("""
                                select column_name::text from information_schema.columns
                                where table_schema = 'data' and table_name = ? order by ordinal_position
                                """, String.class, dataset.name()))
                        .containsSubsequence(dataset.columns().stream()
                                .map(DatasetColumn::name)
                                .toList());
            }
        }
    }
}
