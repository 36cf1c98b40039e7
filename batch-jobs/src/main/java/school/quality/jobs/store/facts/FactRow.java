package school.quality.jobs.store.facts;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import school.quality.engine.school.Place;
import school.quality.engine.school.learning.MarkCounts;

/** A row of a fact query, read in the school's words. */
final class FactRow {

    private final ResultSet row;
    private final SharedValues shared;

    FactRow(ResultSet row, SharedValues shared) {
        this.row = row;
        this.shared = shared;
    }

    int schoolId() throws SQLException {
        return row.getInt("school_id");
    }

    String text(String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? text : shared.text(text);
    }

    long number(String column) throws SQLException {
        return row.getLong(column);
    }

    int count(String column) throws SQLException {
        return row.getInt(column);
    }

    /** Several counts added up, which may be more than one alone can be. */
    long sum(String column) throws SQLException {
        return row.getLong(column);
    }

    boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    Optional<String> someText(String column) throws SQLException {
        return textOrNull(column).filter(text -> !text.isEmpty());
    }

    Optional<String> textOrNull(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(shared::text);
    }

    Optional<Integer> someCount(String column) throws SQLException {
        int count = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(count);
    }

    Optional<BigDecimal> someDecimal(String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column));
    }

    BigDecimal decimal(String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    /** Yes, no, or nothing said. */
    Optional<Boolean> someFlag(String column) throws SQLException {
        boolean flag = row.getBoolean(column);
        return row.wasNull() ? Optional.empty() : Optional.of(flag);
    }

    LocalDate date(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    Optional<LocalDate> someDate(String column) throws SQLException {
        return Optional.ofNullable(date(column));
    }

    Set<String> texts(String column) throws SQLException {
        return Set.of(list(column));
    }

    String[] list(String column) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return array == null ? new String[0] : (String[]) array.getArray();
    }

    Place place() throws SQLException {
        return shared.place(Place.ofClass(text("class"), count("grade")));
    }

    /** Class with subject and teacher. */
    Place teachingPlace() throws SQLException {
        return shared.place(new Place(text("class"), count("grade"), someText("subject"), someText("staff_id")));
    }

    Optional<Place> somePlace(String classColumn, String gradeColumn) throws SQLException {
        Optional<String> name = someText(classColumn);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(shared.place(Place.ofClass(name.get(), count(gradeColumn))));
    }

    MarkCounts marks() throws SQLException {
        return new MarkCounts(
                count("fives"), count("fours"), count("threes"), count("twos"), count("ones"), count("not_assessed"));
    }
}
