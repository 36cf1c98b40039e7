package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;
import static school.quality.jobs.store.loading.Sql.sameKey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.ColumnType;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;

/** Stored rows that refer to a number of {@code taken_over}, carried on under the number that took its place. */
final class CarriedRows {

    private final JdbcTemplate jdbc;
    private final Staging staging;

    CarriedRows(JdbcTemplate jdbc, Staging staging) {
        this.jdbc = jdbc;
        this.staging = staging;
    }

    /** Closes the rows under the old numbers and stages them under the new; answers the datasets concerned. */
    List<Dataset> stage() {
        List<Dataset> concerned = new ArrayList<>();
        for (Dataset dataset : DatasetCatalogue.bundled().datasets()) {
            for (DatasetColumn column : dataset.columnsOfType(ColumnType.PUPIL)) {
                if (carryOn(dataset, column)) {
                    concerned.add(dataset);
                }
            }
        }
        return concerned;
    }

    private boolean carryOn(Dataset dataset, DatasetColumn column) {
        List<Map<String, Object>> rows = jdbc.queryForList("""
                select d.row_id, d.source_id, d.source_row, t.of_school, %2$s
                from data.%1$s d
                join school c on c.school_id = d.school_id
                join taken_over t on t.of_school = c.code and t.old_id = d.%3$s
                where d.until_change is null %4$s
                order by d.row_id
                """.formatted(
                quoted(dataset.name()), storedForms(dataset, column), quoted(column.name()), withinYear(dataset)));
        rows.forEach(row -> jdbc.update(
                "insert into closing values (?, ?, ?)", dataset.name(), row.get("row_id"), row.get("of_school")));
        rows.stream()
                .collect(Collectors.groupingBy(row -> (Long) row.get("source_id")))
                .forEach((sourceId, ofSource) -> stage(dataset, sourceId, ofSource));
        if (!rows.isEmpty()) {
            dropWhatIsThereAlready(dataset);
        }
        return !rows.isEmpty();
    }

    private void stage(Dataset dataset, long sourceId, List<Map<String, Object>> rows) {
        try (RowCopy copy = staging.copy(dataset, sourceId)) {
            for (int part = 0; part < rows.size(); part++) {
                copy.write(row(dataset, rows.get(part), part));
            }
            copy.finish();
        }
        jdbc.update("update %s set carried = true where source_id = ?".formatted(quoted(dataset.name())), sourceId);
    }

    private static StagedRow row(Dataset dataset, Map<String, Object> stored, int part) {
        List<@Nullable String> values = new ArrayList<>();
        dataset.columns().forEach(column -> values.add((String) stored.get(column.name())));
        return DerivedRow.of(
                dataset, (String) stored.get("of_school"), (Integer) stored.get("source_row"), part, values);
    }

    /** What the load or the database has under the real number is newer than what was carried on. */
    private void dropWhatIsThereAlready(Dataset dataset) {
        jdbc.update("""
                delete from %1$s s where s.carried and (
                    exists (
                        select from %1$s o
                        where o.row_key = s.row_key and o.of_school = s.of_school and not o.carried and o.faults is null)
                    or exists (
                        select from data.%1$s d join school c on c.school_id = d.school_id
                        where c.code = s.of_school and %2$s and d.until_change is null))
                """.formatted(quoted(dataset.name()), sameKey(dataset, "d.", "s.")));
    }

    private static String storedForms(Dataset dataset, DatasetColumn pupil) {
        return dataset.columns().stream()
                .map(column -> (column.equals(pupil) ? "t.new_id" : Sql.storedForm(column, "d."))
                        + " as "
                        + quoted(column.name()))
                .collect(Collectors.joining(", "));
    }

    /** A registered number means this pupil only in the year of the report. */
    private static String withinYear(Dataset dataset) {
        return switch (dataset.span()) {
            case YEAR -> "and d.\"year\" = t.year";
            case PERIOD -> """
                and exists (
                    select from data.periods p
                    where p.school_id = d.school_id and p.period = d."period" and p.until_change is null
                        and p."year" = t.year)
                """;
            case DATE, NONE -> "";
        };
    }
}
