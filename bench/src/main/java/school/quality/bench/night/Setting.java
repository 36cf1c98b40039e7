package school.quality.bench.night;

import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is measured on.
 *
 * @param root of the program
 * @param files handed in by all schools
 * @param schools how many
 * @param period that is evaluated
 * @param scratch for files of the measurement
 * @param seed by which further schools are made
 * @param program as its user starts it
 */
record Setting(
        Path root, Path files, int schools, long seed, String period, Path scratch, Server server, Launcher program) {

    /** The same, once it is known how many schools there are. */
    Setting of(int counted) {
        return new Setting(root, files, counted, seed, period, scratch, server, program);
    }

    JdbcTemplate database() {
        return server.database();
    }
}
