package school.quality.jobs.evaluate;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What a process is called among the workers of a run: its computer and its number there. */
public final class ProcessName {

    private ProcessName() {}

    public static String ofThis() {
        return computer() + ":" + ProcessHandle.current().pid();
    }

    private static String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
