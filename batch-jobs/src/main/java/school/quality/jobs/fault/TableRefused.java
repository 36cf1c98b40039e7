package school.quality.jobs.fault;

/** A file of which no row can be taken. */
public final class TableRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Note note;

    public TableRefused(Note note) {
        super(note.code() + " " + note.file());
        this.note = note;
    }

    /** Why, and what to do. */
    public Note note() {
        return note;
    }
}
