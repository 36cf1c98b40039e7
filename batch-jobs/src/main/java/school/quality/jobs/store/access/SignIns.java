package school.quality.jobs.store.access;

import java.time.Duration;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/** Attempts to sign in, so that guessing stops; successful ones and those at a known account stand in the journal, too. */
public final class SignIns {

    private static final String JOURNAL = """
            insert into journal.entry (school, kind, made_by, subject)
            select coalesce(s.code, ''), ?, a.login, 'sign in'
            from access.account a
            left join access.member m using (account_id)
            left join school s using (school_id)
            where a.login = ?
            order by s.school_id
            """;

    private final JdbcTemplate database;

    public SignIns(JdbcTemplate database) {
        this.database = database;
    }

    public void note(String login, String address, boolean succeeded) {
        String key = key(login);
        database.update(
                "insert into access.sign_in (login, address, succeeded) values (?, ?, ?)", key, address, succeeded);
        database.update(JOURNAL, succeeded ? "SIGN_IN" : "SIGN_IN_REFUSED", key);
    }

    /** Attempts at an account that failed since it was last signed in to, and lately. */
    public int failuresOf(String login, Duration lately) {
        return count("""
                select count(*) from access.sign_in f
                where f.login = ? and not f.succeeded and f.made_at > clock_timestamp() - make_interval(secs => ?)
                    and f.made_at > coalesce(
                        (select max(s.made_at) from access.sign_in s where s.login = f.login and s.succeeded), '-infinity')
                """, key(login), lately);
    }

    /** Attempts from an address that failed lately, at whatever account. */
    public int failuresFrom(String address, Duration lately) {
        return count("""
                select count(*) from access.sign_in f
                where f.address = ? and not f.succeeded and f.made_at > clock_timestamp() - make_interval(secs => ?)
                """, address, lately);
    }

    /** What is older serves nobody. */
    public void forgetOlderThan(Duration age) {
        database.update(
                "delete from access.sign_in where made_at < clock_timestamp() - make_interval(secs => ?)",
                age.toSeconds());
    }

    private int count(String query, String key, Duration lately) {
        Integer counted = database.queryForObject(query, Integer.class, key, lately.toSeconds());
        return counted == null ? 0 : counted;
    }

    private static String key(String login) {
        String key = login.strip().toLowerCase(Locale.ROOT);
        return key.length() > 100 ? key.substring(0, 100) : key;
    }
}
