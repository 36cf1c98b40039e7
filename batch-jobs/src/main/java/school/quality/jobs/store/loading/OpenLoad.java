package school.quality.jobs.store.loading;

/** A load that this process carries out; closing it gives it up to others. */
public final class OpenLoad implements AutoCloseable {

    private final long id;
    private final LoadClaim claim;

    OpenLoad(long id, LoadClaim claim) {
        this.id = id;
        this.claim = claim;
    }

    public long id() {
        return id;
    }

    @Override
    public void close() {
        claim.close();
    }
}
