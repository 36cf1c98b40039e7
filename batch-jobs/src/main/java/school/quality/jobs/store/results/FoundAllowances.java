package school.quality.jobs.store.results;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Money;
import school.quality.jobs.store.CopyText;

/** Writes the allowance lists of one school and regulation; money in kopecks, unknown sums as null. */
record FoundAllowances(ResultTables tables, long schoolRun, int regulationId, List<AllowanceList> lists) {

    void write(Connection connection) throws SQLException {
        String list = """
                allowance_list (school_run_id, regulation_id, category, fund, distributable, distributed,
                    undistributed, point_value, workings)""";
        try (CopyText copy = CopyText.into(connection, tables.of(list))) {
            for (AllowanceList one : lists) {
                copy.row(
                        schoolRun,
                        regulationId,
                        one.category(),
                        kopecks(one.fund()),
                        kopecks(one.distributable()),
                        kopecks(one.distributed()),
                        kopecks(one.undistributed()),
                        kopecks(one.pointValue()),
                        StoredShares.of(one.basis()));
            }
            copy.finish();
        }
        writeRows(connection);
    }

    private void writeRows(Connection connection) throws SQLException {
        String rows = """
                allowance (school_run_id, regulation_id, category, staff_id, points, weight_numerator,
                    weight_denominator, amount, coefficient, monthly, reason, workings)""";
        try (CopyText copy = CopyText.into(connection, tables.of(rows))) {
            for (AllowanceList list : lists) {
                for (Allowance one : list.rows()) {
                    write(copy, list.category(), one);
                }
            }
            copy.finish();
        }
    }

    private void write(CopyText copy, String category, Allowance one) throws SQLException {
        copy.row(
                schoolRun,
                regulationId,
                category,
                one.staffId(),
                one.points().toPlainString(),
                one.weight().numerator(),
                one.weight().denominator(),
                kopecks(one.amount()),
                kopecks(one.coefficient()),
                one.monthly().stream().map(Money::kopecks).toList(),
                one.reason(),
                StoredShares.of(one.basis()));
    }

    private static @Nullable Long kopecks(@Nullable Money money) {
        return money == null ? null : money.kopecks();
    }
}
