package school.quality.jobs.store.loading;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.dataset.Dataset;

/**
 * Pupils whom a journal registered and whom the load now brings by name and class: the registered row is closed, and rows
 * that refer to it go on under the real number, with the source they came from.
 */
final class PupilsTakenOver {

    private final JdbcTemplate jdbc;
    private final Staging staging;

    PupilsTakenOver(JdbcTemplate jdbc, Staging staging) {
        this.jdbc = jdbc;
        this.staging = staging;
    }

    private record Stored(long rowId, String school, String year, String className, String pupilId, PupilName name) {}

    private record Loaded(String school, String year, String className, String pupilId, PupilName name) {}

    /** Stages the rows that go on; answers the datasets concerned. */
    List<Dataset> settle() {
        List<Stored> registered = registered();
        if (registered.isEmpty()) {
            return List.of();
        }
        List<Loaded> loaded = loaded();
        int taken = 0;
        jdbc.execute(
                "create temporary table taken_over (of_school text, year text, old_id text, new_id text) on commit drop");
        for (Stored pupil : registered) {
            List<Loaded> same =
                    loaded.stream().filter(other -> isSame(pupil, other)).toList();
            if (same.stream().map(Loaded::pupilId).distinct().count() == 1 && isOnlyOne(registered, same.get(0))) {
                takeOver(pupil, same.get(0));
                taken++;
            }
        }
        return taken == 0 ? List.of() : new CarriedRows(jdbc, staging).stage();
    }

    private static boolean isSame(Stored pupil, Loaded other) {
        return pupil.school().equals(other.school())
                && pupil.year().equals(other.year())
                && pupil.className().equals(other.className())
                && pupil.name().agreesWith(other.name());
    }

    private static boolean isOnlyOne(List<Stored> registered, Loaded loaded) {
        return registered.stream().filter(pupil -> isSame(pupil, loaded)).count() == 1;
    }

    private void takeOver(Stored pupil, Loaded loaded) {
        jdbc.update("insert into closing values ('pupils', ?, ?)", pupil.rowId(), pupil.school());
        jdbc.update(
                "insert into taken_over values (?, ?, ?, ?)",
                pupil.school(),
                pupil.year(),
                pupil.pupilId(),
                loaded.pupilId());
    }

    private List<Stored> registered() {
        return jdbc.query(
                """
                select d.row_id, c.code, d."year", d.class, d.pupil_id, d.last_name, d.first_name
                from data.pupils d
                join school c on c.school_id = d.school_id
                join load_school l on l.code = c.code
                where d.registered and d.until_change is null
                    and not exists (select from closing x where x.dataset = 'pupils' and x.of_school = c.code and x.row_id = d.row_id)
                    and not exists (select from pupils s where s.row_key = d.row_key and s.of_school = c.code)
                order by d.row_id
                """,
                (row, number) -> new Stored(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        PupilName.of(row.getString(6), row.getString(7))));
    }

    private List<Loaded> loaded() {
        return jdbc.query(
                """
                select of_school, "year", class, pupil_id, last_name, first_name from pupils
                where not rejected and not repeated and not registered
                """,
                (row, number) -> new Loaded(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        PupilName.of(row.getString(5), row.getString(6))));
    }
}
