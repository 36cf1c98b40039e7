package school.quality.bench.night;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts the bundled regulation into force for every school: by the program for the first, as copies for the others. */
final class Rules {

    private static final String CODE = "G1";
    private static final String BY = "bench";

    private Rules() {}

    static void publish(Setting setting) throws IOException, InterruptedException {
        JdbcTemplate database = setting.database();
        String first = database.queryForObject("select min(code) from school", String.class);
        Path file = setting.root().resolve("samples/regulation/gymnasium.json");
        step(setting, "import", file.toString(), "--school", first, "--by", "editor");
        step(setting, "check", CODE, "--school", first, "--by", BY);
        step(setting, "rehearse", CODE, "--school", first, "--by", BY, "--confirm");
        step(setting, "approve", CODE, "--school", first, "--by", BY);
        step(setting, "publish", CODE, "--school", first, "--by", BY);
        copy(database, first);
    }

    private static void step(Setting setting, String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 1];
        command[0] = "regulation";
        System.arraycopy(words, 0, command, 1, words.length);
        setting.program().run("regulation " + words[0], 0, 1, command);
    }

    private static void copy(JdbcTemplate database, String first) {
        // a version begins as a draft and is led through its steps; these copies are as they would be afterwards
        database.execute("alter table regulation disable trigger user");
        database.update(
                "insert into regulation (school_id, %1$s) select s.school_id, %1$s from (select %1$s from regulation where school_id = (select school_id from school where code = ?)) r cross join (select school_id from school where code <> ?) s"
                        .formatted(columns(database)),
                first,
                first);
        database.execute("alter table regulation enable trigger user");
    }

    /** All columns but the school and those that the database fills itself. */
    private static String columns(JdbcTemplate database) {
        return String.join(
                ", ",
                database.queryForList(
                        "select quote_ident(attname) from pg_attribute where attrelid = 'regulation'::regclass"
                                + " and attnum > 0 and not attisdropped and attidentity = '' and attname <> 'school_id'"
                                + " order by attnum",
                        String.class));
    }
}
