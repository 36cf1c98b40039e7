package school.quality.jobs.store.sheets;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.engine.rating.step.SheetStep;

/** Meetings of the commission and the votes in them; they are only ever added. */
public final class SheetMeetings {

    private static final String VOTES =
            "select * from sheet_vote where school_id = ? and period = ? and %s order by vote_id";

    private static final String HELD = """
            select v.*, m.held_on
            from sheet_vote v
            join sheet_meeting m using (meeting_id)
            join school s on s.school_id = v.school_id
            where s.code = ? and v.period = ? and v.regulation = ?
            order by v.vote_id
            """;

    private final JdbcTemplate database;

    public SheetMeetings(JdbcTemplate database) {
        this.database = database;
    }

    /** Of a period, the newest first. */
    public List<Meeting> of(int schoolId, String period) {
        return database.query(
                "select * from sheet_meeting where school_id = ? and period = ? order by meeting_id desc",
                (row, number) -> meeting(row),
                schoolId,
                period);
    }

    public Optional<Meeting> find(int schoolId, long number) {
        return database
                .query(
                        "select * from sheet_meeting where school_id = ? and meeting_id = ?",
                        (row, place) -> meeting(row),
                        schoolId,
                        number)
                .stream()
                .findFirst();
    }

    /** Opens a meeting; answers its number. */
    public long open(int schoolId, Meeting meeting, String by) {
        return Objects.requireNonNull(database.queryForObject(
                """
                insert into sheet_meeting (school_id, period, held_on, members, present, chair, secretary, opened_by)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning meeting_id
                """,
                Long.class,
                schoolId,
                meeting.period(),
                meeting.on(),
                words(meeting.members()),
                words(meeting.present()),
                meeting.chair(),
                meeting.secretary(),
                by));
    }

    /**
     * Keeps a vote.
     *
     * @param step number of the step that it became; null where it was not adopted
     */
    public void keep(SheetKey sheet, StoredVote vote, @Nullable Integer step, String by) {
        String sql = """
                insert into sheet_vote (meeting_id, school_id, period, regulation, position_group, staff_id, step, criterion,
                    points, reason, votes_for, votes_against, abstained, adopted, step_id, counted_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?)
                """;
        database.update(
                sql,
                vote.meeting(),
                sheet.schoolId(),
                sheet.period(),
                sheet.regulation(),
                sheet.group(),
                sheet.staffId(),
                vote.step().name(),
                vote.criterion(),
                vote.points(),
                vote.reason(),
                words(vote.votesFor()),
                words(vote.votesAgainst()),
                words(vote.abstained()),
                vote.adopted(),
                step,
                by);
    }

    /** In a meeting, in their order; only about sheets that whoever asks may see. */
    public List<StoredVote> votes(int schoolId, Meeting meeting) {
        return database.query(
                VOTES.formatted("meeting_id = ?"),
                (row, number) -> vote(row),
                schoolId,
                meeting.period(),
                meeting.number());
    }

    /** About the sheets of one person. */
    public List<StoredVote> votes(int schoolId, String period, String staffId) {
        return database.query(VOTES.formatted("staff_id = ?"), (row, number) -> vote(row), schoolId, period, staffId);
    }

    /** Of all meetings of a period, in their order; only about sheets that whoever asks may see. */
    public List<HeldVote> votes(String school, String period, String regulation) {
        return database.query(
                HELD,
                (row, number) -> new HeldVote(row.getObject("held_on", LocalDate.class), vote(row)),
                school,
                period,
                regulation);
    }

    private static String[] words(List<String> all) {
        return all.toArray(String[]::new);
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getLong("meeting_id"),
                row.getString("period"),
                row.getObject("held_on", LocalDate.class),
                words(row.getArray("members")),
                words(row.getArray("present")),
                row.getString("chair"),
                row.getString("secretary"));
    }

    private static StoredVote vote(ResultSet row) throws SQLException {
        return new StoredVote(
                row.getLong("meeting_id"),
                row.getString("regulation"),
                row.getString("position_group"),
                row.getString("staff_id"),
                SheetStep.valueOf(row.getString("step")),
                row.getString("criterion"),
                row.getBigDecimal("points"),
                row.getString("reason"),
                words(row.getArray("votes_for")),
                words(row.getArray("votes_against")),
                words(row.getArray("abstained")),
                row.getBoolean("adopted"));
    }

    private static List<String> words(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
