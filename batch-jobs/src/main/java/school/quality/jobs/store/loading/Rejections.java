package school.quality.jobs.store.loading;

import static school.quality.jobs.store.loading.Sql.quoted;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;

/** Rows that cannot be taken, with all their faults: their own first, in the order of the columns. */
final class Rejections {

    private final JdbcTemplate jdbc;
    private final String unnamed;

    /** @param unnamed the school of rows that do not name one */
    Rejections(JdbcTemplate jdbc, String unnamed) {
        this.jdbc = jdbc;
        this.unnamed = unnamed;
        jdbc.execute("""
                create temporary table found_fault (
                    source_id bigint, source_row integer, part smallint, place integer,
                    code text, column_name text, value text, details jsonb, at tid)
                on commit drop
                """);
    }

    /** Marks the rows in which the checks found faults, so that nothing refers to them and nothing takes them. */
    void mark(Dataset dataset) {
        jdbc.update("""
                update %s s set rejected = true from (select distinct at from found_fault where at is not null) f
                where s.ctid = f.at and not s.rejected
                """.formatted(quoted(dataset.name())));
        // a place means a row of this dataset only
        jdbc.update("update found_fault set at = null where at is not null");
    }

    /** Keeps the rejected rows of a dataset as they stood in the file, each with the school that it was loaded for. */
    void keep(Dataset dataset) {
        int rows = jdbc.update("""
                insert into rejected_row (source_id, source_row, part, cells)
                select s.source_id, s.source_row, s.part,
                    jsonb_strip_nulls(jsonb_build_object(%2$s) || coalesce(s.cells::jsonb, '{}'))
                from %1$s s where s.rejected
                """.formatted(quoted(dataset.name()), storedCells(dataset)), unnamed);
        if (rows > 0) {
            keepFaults(dataset);
        }
    }

    /** A column of the dataset's own that is named school goes before the school of the load. */
    private static String storedCells(Dataset dataset) {
        return Stream.concat(
                        Stream.of("'school', coalesce(s.of_school, ?)"),
                        dataset.columns().stream()
                                .map(column -> "'" + column.name() + "', " + Sql.storedForm(column, "s.")))
                .collect(Collectors.joining(", "));
    }

    private void keepFaults(Dataset dataset) {
        jdbc.update("""
                insert into fault (source_id, source_row, part, fault_no, code, column_name, value, details)
                select source_id, source_row, part,
                    row_number() over (partition by source_id, source_row, part order by own desc, place, code),
                    code, column_name, value, details
                from (
                    select s.source_id, s.source_row, s.part, true as own, f.place, f.fault ->> 'code' as code,
                        f.fault ->> 'column_name' as column_name, f.fault ->> 'value' as value,
                        f.fault -> 'details' as details
                    from %1$s s, jsonb_array_elements(s.faults::jsonb) with ordinality f (fault, place)
                    where s.rejected and s.faults is not null
                    union all
                    select f.source_id, f.source_row, f.part, false, f.place, f.code, f.column_name, f.value, f.details
                    from found_fault f
                    where f.source_id in (select distinct source_id from %1$s where rejected)
                ) every_fault
                """.formatted(quoted(dataset.name())));
    }
}
