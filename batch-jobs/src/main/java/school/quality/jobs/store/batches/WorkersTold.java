package school.quality.jobs.store.batches;

/**
 * What a run says of its workers.
 *
 * @param there worker processes that have joined
 * @param asked how many the run was to wait for
 */
public record WorkersTold(News news, int there, int asked) {

    /** What there is to say. */
    public enum News {
        /** Not enough have joined; it waits for a while. */
        AWAITED,
        /** It begins with those that are there. */
        BEGUN,
        /** None has joined: the process of the command evaluates itself. */
        NONE,
        /** Nobody takes the batches any more: the process of the command goes on itself. */
        LEFT,
        /** The database does not answer; it is asked again and again. */
        NO_DATABASE,
        /** It answers again. */
        DATABASE_AGAIN,
        /** Somebody who had a batch was not heard of any more; the batch is open again. */
        SILENT
    }
}
