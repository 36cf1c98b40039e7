package school.quality.jobs.embedded;

import java.nio.file.Path;
import java.util.List;

/**
 * The embedded server as tests like it: it does not wait for the disk, since nobody needs its data after a power failure, and
 * it does not make every one of thousands of connections calculate a password for as long as a thief would have to.
 */
public final class ForgetfulPostgres {

    private static final List<String> HASTY = List.of(
            "-cfsync=off",
            "-csynchronous_commit=off",
            "-cfull_page_writes=off",
            "-cmax_wal_size=256MB",
            "-cscram_iterations=1");

    private ForgetfulPostgres() {}

    public static Database start(Path home) {
        return EmbeddedPostgres.start(home, HASTY);
    }
}
