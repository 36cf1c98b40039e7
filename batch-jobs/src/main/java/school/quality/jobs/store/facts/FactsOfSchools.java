package school.quality.jobs.store.facts;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.school.SchoolFacts;

/**
 * Reads what schools know about a period; must be called within a transaction, whose end takes the temporary tables, as does
 * reading another period.
 */
public final class FactsOfSchools {

    private final JdbcTemplate database;

    public FactsOfSchools(JdbcTemplate database) {
        this.database = database;
    }

    /** The facts of each school, in the order given; the number of queries does not depend on the number of schools. */
    public Map<AskedSchool, SchoolFacts> read(List<AskedSchool> schools) {
        AskedSchools.layOut(database, schools);
        Map<Integer, SchoolNotebook> notebooks =
                schools.stream().collect(Collectors.toMap(AskedSchool::schoolId, school -> new SchoolNotebook()));
        SharedValues shared = new SharedValues();
        for (FactQuery query : FactQuery.values()) {
            each(query.sql(), shared, row -> query.facts(row).forEach(of(row, notebooks)::note));
        }
        each(SqlText.read("work_plans"), shared, row -> of(row, notebooks).notePlan(row));
        each(SqlText.read("pupils"), shared, row -> of(row, notebooks).notePupil(row));
        each(SqlText.read("loaded"), shared, row -> of(row, notebooks).loaded(row.text("name")));
        return complete(schools, notebooks);
    }

    private Map<AskedSchool, SchoolFacts> complete(List<AskedSchool> schools, Map<Integer, SchoolNotebook> notebooks) {
        Map<AskedSchool, SchoolFacts> facts = new LinkedHashMap<>();
        for (AskedSchool school : schools) {
            SchoolNotebook notebook = Objects.requireNonNull(notebooks.get(school.schoolId()));
            facts.put(school, notebook.facts(school, school.settings().settings()));
        }
        return facts;
    }

    private void each(String sql, SharedValues shared, RowReading reading) {
        database.query(sql, row -> {
            reading.read(new FactRow(row, shared));
        });
    }

    private static SchoolNotebook of(FactRow row, Map<Integer, SchoolNotebook> notebooks) throws SQLException {
        return Objects.requireNonNull(notebooks.get(row.schoolId()));
    }
}
