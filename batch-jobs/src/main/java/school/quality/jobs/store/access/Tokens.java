package school.quality.jobs.store.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tokens of other programs; only their SHA-256 is kept. */
public final class Tokens {

    private static final String TOKENS = """
            select t.token_id, t.account_id, a.login, s.code, t.title, t.scopes, t.expires_at::date as expires_on
            from access.token t
            join access.account a on a.account_id = t.account_id and a.active
            join school s on s.school_id = t.school_id
            where t.withdrawn_at is null and t.expires_at > now()
            """;

    private final JdbcTemplate database;

    public Tokens(JdbcTemplate database) {
        this.database = database;
    }

    /** Which token this text is; empty if none that holds. */
    public Optional<Token> find(String text) {
        return database.query(TOKENS + " and t.sha256 = ?", (row, number) -> token(row), sha256(text)).stream()
                .findFirst();
    }

    /** Those of a school that hold, by number. */
    public List<Token> of(String school) {
        return database.query(TOKENS + " and s.code = ? order by t.token_id", (row, number) -> token(row), school);
    }

    public void add(int accountId, int schoolId, String title, String text, Set<TokenScope> scopes, int days) {
        database.update(
                "insert into access.token (account_id, school_id, title, sha256, scopes, expires_at)"
                        + " values (?, ?, ?, ?, ?, now() + make_interval(days => ?))",
                accountId,
                schoolId,
                title,
                sha256(text),
                scopes.stream().map(Enum::name).sorted().toArray(String[]::new),
                days);
    }

    /** Ends a token of a school; the journal has who did it. */
    public void withdraw(int tokenId, int schoolId, String by) {
        database.update(
                "with who as materialized (select set_config('vsoko.by', ?, true) as set)"
                        + " update access.token set withdrawn_at = now() from who"
                        + " where who.set is not null and token_id = ? and school_id = ? and withdrawn_at is null",
                by,
                tokenId,
                schoolId);
    }

    private static Token token(ResultSet row) throws SQLException {
        Set<TokenScope> scopes = Arrays.stream((String[]) row.getArray("scopes").getArray())
                .map(TokenScope::valueOf)
                .collect(Collectors.toSet());
        return new Token(
                row.getInt("token_id"),
                row.getInt("account_id"),
                row.getString("login"),
                row.getString("code"),
                row.getString("title"),
                scopes,
                row.getDate("expires_on").toLocalDate());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
