package school.quality.jobs.store.loading;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who belongs to a class of a school year: as this load brings it, and as it is in force and stays so. */
final class ClassRoll {

    private final JdbcTemplate jdbc;

    ClassRoll(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Member(String pupilId, PupilName name) {}

    /** @param pupilsLoaded whether the load has a table of pupils */
    List<Member> of(String school, String year, String className, boolean pupilsLoaded) {
        String brought = """
                select pupil_id, last_name, first_name from pupils
                where of_school = ? and "year" = ? and class = ? and not rejected
                union
                """;
        String superseded =
                " and not exists (select from pupils s where s.row_key = d.row_key and s.of_school = c.code and not s.rejected)";
        String stored = """
                select d.pupil_id, d.last_name, d.first_name
                from data.pupils d join school c on c.school_id = d.school_id
                where c.code = ? and d."year" = ? and d.class = ? and d.until_change is null
                    and not exists (select from closing x where x.dataset = 'pupils' and x.of_school = c.code and x.row_id = d.row_id)
                """;
        Object[] place = {school, year, className};
        Object[] twice = {school, year, className, school, year, className};
        return jdbc.query(
                pupilsLoaded ? brought + stored + superseded + " order by 1" : stored + " order by 1",
                (row, number) -> new Member(row.getString(1), PupilName.of(row.getString(2), row.getString(3))),
                pupilsLoaded ? twice : place);
    }

    /** The numbers of those who bear a name; two rows of one pupil are one. */
    static List<String> bearing(List<Member> members, PupilName name) {
        return members.stream()
                .filter(member -> member.name().agreesWith(name))
                .map(Member::pupilId)
                .distinct()
                .toList();
    }
}
