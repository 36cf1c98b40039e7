package school.quality.jobs.embedded;

import java.nio.file.Path;
import java.util.List;

/** The embedded server as tests like it: it does not wait for the disk, since nobody needs its data after a power failure. */
public final class ForgetfulPostgres {

    private static final List<String> NOT_DURABLE =
            List.of("-cfsync=off", "-csynchronous_commit=off", "-cfull_page_writes=off", "-cmax_wal_size=256MB");

    private ForgetfulPostgres() {}

    public static Database start(Path home) {
        return EmbeddedPostgres.start(home, NOT_DURABLE);
    }
}
