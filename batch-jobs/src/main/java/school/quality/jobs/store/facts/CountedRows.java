package school.quality.jobs.store.facts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.store.CountedRow;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of schools that criteria have counted, found again by their numbers. */
public final class CountedRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, Object>> CELLS = new TypeReference<>() {};

    private final JdbcTemplate database;

    public CountedRows(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * The rows of a school and dataset with these numbers, by number.
     *
     * @throws IllegalArgumentException where no criterion can count rows of the dataset
     */
    public List<CountedRow> of(String school, String dataset, Collection<Long> rowIds) {
        if (CountedDataset.of(dataset).findAny().isEmpty()) {
            throw new IllegalArgumentException(dataset);
        }
        // the name of the table is one of the program's own datasets, never a user's text
        String sql = """
                select d.row_id, jsonb_strip_nulls(to_jsonb(d))::text as cells, p.file_name, p.sheet, d.source_row
                from school s join data.%s d on d.school_id = s.school_id join source_sheet p on p.source_id = d.source_id
                where s.code = ? and d.row_id = any(?) order by d.row_id
                """.formatted(dataset);
        return database.query(
                sql,
                (row, number) -> new CountedRow(
                        dataset,
                        row.getLong(1),
                        cells(dataset, row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5)),
                school,
                rowIds.toArray(Long[]::new));
    }

    private static Map<String, String> cells(String dataset, String json) {
        Map<String, String> cells = new TreeMap<>();
        JSON.readValue(json, CELLS).forEach((column, value) -> cells.put(column, value.toString()));
        Defaults.of(dataset).forEach(cells::putIfAbsent);
        return cells;
    }
}
