package school.quality.jobs.desk;

import java.util.List;

/** A load that changed nothing because something unexpected happened; the cause is for the log. */
public final class LoadFailed extends RuntimeException {

    private final long loadId;

    LoadFailed(long loadId, Throwable cause) {
        super("Load " + loadId + " failed", cause);
        this.loadId = loadId;
    }

    static LoadFailed because(long loadId, List<Throwable> causes) {
        return new LoadFailed(
                loadId, causes.isEmpty() ? new IllegalStateException("no cause is known") : causes.get(0));
    }

    public long loadId() {
        return loadId;
    }
}
