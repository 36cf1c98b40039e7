package school.quality.jobs.store.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells what is loaded for periods of schools, in the very sense in which the evaluation has data or none. */
public final class LoadedData {

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    public LoadedData(JdbcTemplate database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * By {@code dataset} or {@code dataset/kind}, as the rules name what they need. The number of queries depends neither on
     * the number of schools nor on that of periods.
     */
    public Map<AskedSchool, Map<String, LoadedRows>> of(List<AskedSchool> schools) {
        Map<List<Object>, AskedSchool> byPeriod = schools.stream()
                .collect(Collectors.toMap(
                        one -> List.of(one.schoolId(), one.period().code()), Function.identity()));
        Map<AskedSchool, Map<String, LoadedRows>> loaded =
                schools.stream().collect(Collectors.toMap(Function.identity(), one -> new TreeMap<>()));
        transaction.executeWithoutResult(status -> {
            AskedSchools.layOutPeriods(database, schools);
            database.query(sql(), row -> {
                AskedSchool school = byPeriod.get(List.of(row.getInt("school_id"), row.getString("asked")));
                Objects.requireNonNull(loaded.get(school)).merge(row.getString("name"), rows(row), LoadedRows::with);
            });
        });
        return loaded;
    }

    private static String sql() {
        return "select l.*, c.made_at from (" + SqlText.read("loaded")
                + ") l join school_change c on c.change_no = l.change_no";
    }

    private static LoadedRows rows(ResultSet row) throws SQLException {
        return new LoadedRows(
                row.getLong("rows"),
                row.getLong("change_no"),
                row.getTimestamp("made_at").toLocalDateTime().toLocalDate());
    }
}
