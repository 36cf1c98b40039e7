package school.quality.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import school.quality.bench.made.MadeSchools;
import school.quality.bench.night.WholeNight;

/** A region's night: {@code [--schools N] [--seed S] [--data FOLDER --period P] [--workbooks N]}. */
public final class Night {

    /** Making one takes a second, and from some hundreds on the ratio hardly changes. */
    private static final int MOST_WORKBOOKS = 200;

    private Night() {}

    public static void main(String[] words) throws IOException, SQLException, InterruptedException {
        Options options = new Options(words);
        int schools = options.number("schools", 100);
        WholeNight.measure(
                Path.of(System.getProperty("vsoko.root")),
                schools,
                options.number("seed", 1),
                options.text("data").map(Path::of).orElse(null),
                options.text("period").orElse(MadeSchools.PERIOD),
                options.number("workbooks", Math.min(schools, MOST_WORKBOOKS)));
    }
}
