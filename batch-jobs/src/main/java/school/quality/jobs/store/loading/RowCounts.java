package school.quality.jobs.store.loading;

/**
 * Rows by what became of them. Read = added + changed + same + rejected; closed rows stood in the database only.
 *
 * @param same already in force, or the same as another row of the load
 */
public record RowCounts(int read, int added, int changed, int same, int closed, int rejected) {

    public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0, 0);

    RowCounts plus(RowCounts other) {
        return new RowCounts(
                read + other.read,
                added + other.added,
                changed + other.changed,
                same + other.same,
                closed + other.closed,
                rejected + other.rejected);
    }
}
