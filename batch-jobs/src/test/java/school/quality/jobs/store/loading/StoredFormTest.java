package school.quality.jobs.store.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.RowDigest;
import school.quality.jobs.load.LoadingTest;

class StoredFormTest extends LoadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "funds # period;category;amount # 2025-26/Y;TEACHING;33333,30",
                "periods # period;year;kind;starts_on;ends_on;weeks # 2025-26/S2;2025/26;SEMESTER;09.01.2026;31.05.2026;18,50",
                "exams # year;kind;pupil_id;subject;score # 2025/26;OGE;P1;Физика;100",
                "year_outcomes # year;pupil_id;decision;commendation_sheet;subject_commendations # 2025/26;P1;PROMOTED;да;Труд, \\x, ИЗО и МХК",
                "meals # period;pupil_id;hot;free # 2025-26/Y;P1;нет;да"
            })
    void what_is_read_back_from_the_tables_has_the_hash_of_what_was_loaded(String name, String header, String row) {
        assertThat(office.load(name + ".csv", header + "\n" + row).total().added())
                .isEqualTo(1);
        Dataset dataset = DatasetCatalogue.bundled().dataset(name);

        Map<String, Object> stored = office.jdbc()
                .queryForMap("select row_hash::text as row_hash, %s from data.%s d order by row_id desc limit 1"
                        .formatted(forms(dataset), name));

        List<@Nullable String> values = dataset.columns().stream()
                .<@Nullable String>map(column -> (String) stored.get(column.name()))
                .toList();
        assertThat(new RowDigest().ofValues(values)).hasToString((String) stored.get("row_hash"));
    }

    private static String forms(Dataset dataset) {
        return dataset.columns().stream()
                .map(column -> Sql.storedForm(column, "d.") + " as \"" + column.name() + "\"")
                .collect(Collectors.joining(", "));
    }
}
