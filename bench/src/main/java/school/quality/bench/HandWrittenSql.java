package school.quality.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import school.quality.bench.made.MadeSchools;
import school.quality.bench.night.SqlByHand;

/** Ten indicators by SQL written by hand, on an evaluated database that {@code VSOKO_DB_URL} names: {@code [--period P]}. */
public final class HandWrittenSql {

    private HandWrittenSql() {}

    public static void main(String[] words) throws IOException {
        JdbcTemplate database = NamedDatabase.open();
        SqlByHand.Measured found = SqlByHand.measure(
                database,
                Path.of(System.getProperty("vsoko.root")),
                new Options(words).text("period").orElse(MadeSchools.PERIOD));
        double seconds = found.time().toNanos() / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%.1f s for %d figures with a value, %d of them different from the program's%n"
                        + "times %.2f (%d figures of all indicators : %d of the ten): %.1f s%n",
                seconds,
                found.figures(),
                found.different(),
                found.scale(),
                found.all(),
                found.ofTen(),
                seconds * found.scale());
    }
}
