package school.quality.jobs.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.jobs.TestDatabase;

class CopyTextTest {

    private static final String DIGEST = """
            select encode(sha256(convert_to(string_agg(row(number, name, items, numbers)::text, e'\\n' order by place), 'UTF8')),
                'hex') from copied
            """;

    private static TestDatabase database;
    private static JdbcTemplate sql;

    @BeforeAll
    static void open() {
        database = TestDatabase.empty();
        sql = new JdbcTemplate(database.dataSource());
        sql.execute("create table copied (place integer, number bigint, name text, items text[], numbers integer[])");
    }

    @BeforeEach
    void empty() {
        sql.execute("truncate copied");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private record Row(Integer number, String name, List<String> items, int[] numbers) {}

    @Test
    void rows_arrive_as_they_were_given() {
        copy(List.of(
                new Row(-1, "Иванова \\N \"Анна\"", List.of("а б", "", "NULL", "{,}"), new int[] {0, 10, 2147483647}),
                new Row(null, null, List.of(), new int[0])));

        assertThat(sql.queryForList("select name from copied order by place", String.class))
                .containsExactly("Иванова \\N \"Анна\"", null);
        assertThat(sql.queryForList("select unnest(items) from copied", String.class))
                .containsExactly("а б", "", "NULL", "{,}");
        assertThat(sql.queryForList("select unnest(numbers) from copied", Integer.class))
                .containsExactly(0, 10, 2147483647);
        assertThat(sql.queryForObject("select count(*) from copied where number is null", Integer.class))
                .isOne();
    }

    @Test
    void the_digest_of_rows_on_their_way_is_that_of_the_table() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            empty();
            DigestOfRows digest = copy(rows(random));

            assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(sql.queryForObject(DIGEST, String.class));
        }
    }

    @Test
    void other_rows_have_another_digest() {
        DigestOfRows one = copy(List.of(new Row(1, "а", List.of(), new int[0])));
        DigestOfRows other = copy(List.of(new Row(1, "б", List.of(), new int[0])));

        assertThat(one.digest()).isNotEqualTo(other.digest());
    }

    @Test
    void of_nothing_no_row_is_noted() {
        assertThat(copy(List.of()).rows()).isZero();
    }

    private static DigestOfRows copy(List<Row> rows) {
        DigestOfRows digest = new DigestOfRows();
        sql.execute((ConnectionCallback<Void>) connection -> {
            copy(connection, rows, digest);
            return null;
        });
        return digest;
    }

    private static void copy(Connection connection, List<Row> rows, DigestOfRows digest) throws SQLException {
        try (CopyText copy = CopyText.into(connection, "copied", digest)) {
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                copy.row(i, row.number(), row.name(), row.items(), row.numbers());
            }
            copy.finish();
        }
    }

    private static List<Row> rows(Random random) {
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            rows.add(new Row(
                    random.nextInt(8) == 0 ? null : random.nextInt(),
                    random.nextInt(8) == 0 ? null : text(random),
                    random.ints(random.nextInt(4)).mapToObj(any -> text(random)).toList(),
                    random.ints(random.nextInt(4), 0, 1 << random.nextInt(1, 31))
                            .toArray()));
        }
        return rows;
    }

    /** Of all that is special to COPY, rows and arrays, letters of two and three bytes, and a sign beyond them. */
    private static String text(Random random) {
        List<String> signs = Arrays.asList(
                "а", "Я", "n", "N", "\\", "\"", ",", "{", "}", "(", ")", " ", "\t", "\n", "\r", "\f", "\u000b", "'",
                "№", "\u00a0", "😀", "0");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(signs.get(random.nextInt(signs.size())));
        }
        return random.nextInt(20) == 0 ? "null" : text.toString();
    }
}
