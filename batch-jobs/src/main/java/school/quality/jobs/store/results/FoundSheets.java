package school.quality.jobs.store.results;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.rating.AwardedPoints;
import school.quality.engine.rating.Rating;
import school.quality.engine.rating.RatingTable;
import school.quality.engine.rating.Sheet;
import school.quality.engine.rating.SheetLine;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.jobs.store.CopyText;

/** Writes the sheets of one school and regulation with what each line rests on. */
final class FoundSheets {

    private final ResultTables tables;
    private final boolean derived;
    private final long schoolRun;
    private final InForce regulation;
    private final List<Rating> ratings;
    private final Map<String, Map<String, Criterion>> criteria;

    FoundSheets(ResultTables tables, Kept kept, long schoolRun, InForce regulation, RatingTable table) {
        this.tables = tables;
        this.derived = kept.has(Kept.DERIVATION);
        this.schoolRun = schoolRun;
        this.regulation = regulation;
        this.ratings = table.ratings();
        this.criteria =
                regulation.regulation().groups().stream().collect(Collectors.toMap(Group::code, FoundSheets::criteria));
    }

    void write(Connection connection) throws SQLException {
        String table =
                "sheet (school_run_id, regulation_id, sheet_no, position_group, staff_id, points, place, reachable,"
                        + " workings)";
        try (CopyText copy = CopyText.into(connection, tables.of(table))) {
            for (int i = 0; i < ratings.size(); i++) {
                Sheet sheet = ratings.get(i).sheet();
                copy.row(
                        schoolRun,
                        regulation.regulationId(),
                        i,
                        sheet.group(),
                        sheet.staffId(),
                        sheet.points().toPlainString(),
                        ratings.get(i).place(),
                        sheet.reachable().toPlainString(),
                        derived ? StoredWorkings.sections(sheet.sections()) : null);
            }
            copy.finish();
        }
        writeLines(connection);
    }

    private void writeLines(Connection connection) throws SQLException {
        String table = """
                sheet_line (school_run_id, regulation_id, sheet_no, line_no, section, criterion, title, clause,
                    status, value, computed, points, remarks, regulation_row, basis, workings)""";
        try (CopyText copy = CopyText.into(connection, tables.of(table))) {
            for (int i = 0; i < ratings.size(); i++) {
                Sheet sheet = ratings.get(i).sheet();
                for (int line = 0; line < sheet.lines().size(); line++) {
                    write(copy, i, line, sheet.group(), sheet.lines().get(line));
                }
            }
            copy.finish();
        }
    }

    private void write(CopyText copy, int sheet, int number, String group, SheetLine line) throws SQLException {
        AwardedPoints awarded = line.awarded();
        copy.row(
                schoolRun,
                regulation.regulationId(),
                sheet,
                number,
                line.section(),
                awarded.criterion(),
                criteria.get(group).get(awarded.criterion()).title(),
                awarded.clause(),
                awarded.status(),
                plain(awarded.value()),
                plain(awarded.points()),
                plain(line.points()),
                StoredBasis.remarks(awarded.remarks()),
                awarded.row(),
                derived ? StoredBasis.of(awarded.basis()) : "{}",
                derived ? StoredWorkings.of(awarded.workings()) : null);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static Map<String, Criterion> criteria(Group group) {
        return group.criteria().collect(Collectors.toMap(Criterion::code, Function.identity()));
    }
}
