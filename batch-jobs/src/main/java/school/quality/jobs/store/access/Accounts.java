package school.quality.jobs.store.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts with what they are in which school. */
public final class Accounts {

    private static final String MEMBERSHIPS = """
            select s.school_id, s.code, coalesce(named.name, s.code) as name, m.staff_id,
                array(select h.role from access.held_role h
                      where h.account_id = m.account_id and coalesce(h.school_id, m.school_id) = m.school_id) as roles,
                array(select distinct on (d.period, d.method_union, d.person) d.method_union
                      from sheet_duty d
                      where d.school_id = m.school_id and d.duty = 'HEAD_OF_UNION' and d.person = m.staff_id
                      order by d.period, d.method_union, d.person, d.duty_id desc) as unions
            from access.member m
            join access.account a on a.account_id = m.account_id and a.active
            join school s on s.school_id = m.school_id
            left join data.schools named on named.school_id = s.school_id and named.until_change is null
            where m.account_id = ? and (?::text is null or s.code = ?)
            order by s.code
            """;
    private static final String PEOPLE = """
            select a.account_id, a.login, a.name, a.password, a.one_time, a.active, m.staff_id,
                array(select h.role from access.held_role h
                      where h.account_id = a.account_id and h.school_id = m.school_id) as roles,
                (select max(i.made_at) from access.sign_in i where i.login = a.login and i.succeeded) as signed_in_at,
                not exists (select from access.member o where o.account_id = a.account_id and o.school_id <> m.school_id)
                    and not exists (select from access.held_role h
                                    where h.account_id = a.account_id and h.school_id is null) as of_this_school_only
            from access.member m join access.account a using (account_id)
            where m.school_id = ?
            order by a.name, a.login
            """;
    private static final String STAFF = """
            select distinct on (s.staff_id) s.staff_id,
                concat_ws(' ', s.last_name, s.first_name, s.patronymic) as name,
                s.category = 'TEACHING' as teaches,
                exists (select from access.member m where m.school_id = s.school_id and m.staff_id = s.staff_id) as known
            from data.staff s
            where s.school_id = ? and s.until_change is null and (s.left_on is null or s.left_on > current_date)
                and s.year = (select max(n.year) from data.staff n where n.school_id = s.school_id and n.until_change is null)
            order by s.staff_id, s.year desc
            """;
    private static final String COLUMNS = "account_id, login, name, password, one_time, active";

    private final JdbcTemplate database;

    public Accounts(JdbcTemplate database) {
        this.database = database;
    }

    public boolean isEmpty() {
        return !Boolean.TRUE.equals(
                database.queryForObject("select exists (select from access.account)", Boolean.class));
    }

    /** Logins are compared without regard to capital letters. */
    public Optional<Account> find(String login) {
        return database
                .query(
                        "select " + COLUMNS + " from access.account where login = ?",
                        (row, number) -> account(row),
                        key(login))
                .stream()
                .findFirst();
    }

    public Optional<Account> find(int accountId) {
        return database
                .query(
                        "select " + COLUMNS + " from access.account where account_id = ?",
                        (row, number) -> account(row),
                        accountId)
                .stream()
                .findFirst();
    }

    /** Gives the number of the new account. */
    public int add(String login, String name, @Nullable String password, boolean oneTime, String by) {
        Integer added = database.queryForObject(
                "insert into access.account (login, name, password, one_time, created_by) values (?, ?, ?, ?, ?)"
                        + " returning account_id",
                Integer.class,
                key(login),
                name,
                password,
                oneTime,
                by);
        return added == null ? 0 : added;
    }

    public void setPassword(int accountId, String hash, boolean oneTime) {
        database.update(
                "update access.account set password = ?, one_time = ? where account_id = ?", hash, oneTime, accountId);
    }

    /** Closes or opens an account; the journal has who did it. */
    public void setActive(int accountId, boolean active, String by) {
        database.update(
                "with who as materialized (select set_config('vsoko.by', ?, true) as set)"
                        + " update access.account set active = ? from who where account_id = ? and who.set is not null",
                by,
                active,
                accountId);
    }

    /** What an active account is in each of its schools and everywhere; nothing of an account that was closed. */
    public List<Membership> memberships(int accountId) {
        return memberships(accountId, null);
    }

    /** The same for one school. */
    public Optional<Membership> membership(int accountId, String school) {
        return memberships(accountId, school).stream().findFirst();
    }

    public boolean isSystemAdministrator(int accountId) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from access.held_role h join access.account a using (account_id)"
                        + " where a.active and h.account_id = ? and h.school_id is null)",
                Boolean.class,
                accountId));
    }

    /** Makes somebody a member of a school, or says anew who of the staff it is. */
    public void join(int accountId, int schoolId, @Nullable String staffId) {
        database.update(
                "insert into access.member (account_id, school_id, staff_id) values (?, ?, ?)"
                        + " on conflict (account_id, school_id) do update set staff_id = excluded.staff_id",
                accountId,
                schoolId,
                staffId);
    }

    /**
     * Gives a role; nothing happens where it is held already.
     *
     * @param schoolId null for the administrator of the system
     */
    public void grant(int accountId, @Nullable Integer schoolId, Role role, String by) {
        database.update(
                "insert into access.held_role (account_id, school_id, role, granted_by) values (?, ?, ?, ?)"
                        + " on conflict do nothing",
                accountId,
                schoolId,
                role.name(),
                by);
    }

    /** Takes a role away; the journal has who did it. */
    public void withdraw(int accountId, @Nullable Integer schoolId, Role role, String by) {
        database.update(
                "with who as materialized (select set_config('vsoko.by', ?, true) as set)"
                        + " delete from access.held_role using who"
                        + " where who.set is not null and account_id = ? and school_id is not distinct from ? and role = ?",
                by,
                accountId,
                schoolId,
                role.name());
    }

    /** Everybody of a school who may sign in, by name. */
    public List<Person> people(int schoolId) {
        return database.query(PEOPLE, (row, number) -> person(row), schoolId);
    }

    /** The staff of a school's newest year, by number, and whether each has an account. */
    public List<StaffMember> staff(int schoolId) {
        return database.query(
                STAFF,
                (row, number) -> new StaffMember(
                        row.getString("staff_id"),
                        row.getString("name"),
                        row.getBoolean("teaches"),
                        row.getBoolean("known")),
                schoolId);
    }

    private List<Membership> memberships(int accountId, @Nullable String school) {
        return database.query(MEMBERSHIPS, (row, number) -> membership(row), accountId, school, school);
    }

    private static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getInt("account_id"),
                row.getString("login"),
                row.getString("name"),
                row.getString("password"),
                row.getBoolean("one_time"),
                row.getBoolean("active"));
    }

    private static Person person(ResultSet row) throws SQLException {
        Timestamp signedIn = row.getTimestamp("signed_in_at");
        return new Person(
                account(row),
                row.getString("staff_id"),
                roles(row),
                signedIn == null ? null : signedIn.toLocalDateTime(),
                row.getBoolean("of_this_school_only"));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        return words(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toSet());
    }

    private static Membership membership(ResultSet row) throws SQLException {
        Set<Role> roles =
                words(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Membership(
                row.getInt("school_id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("staff_id"),
                roles(row),
                words(row.getArray("unions")));
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).distinct().toList();
    }
}
