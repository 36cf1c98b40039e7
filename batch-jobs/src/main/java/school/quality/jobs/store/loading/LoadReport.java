package school.quality.jobs.store.loading;

import java.util.List;
import school.quality.jobs.fault.Note;
import school.quality.jobs.fault.NoteCode;

/**
 * What a load did, or in a rehearsal would do.
 *
 * @param loadId under which rejected rows can be fetched
 * @param dryRun whether nothing was changed
 * @param sources the tables read, in the order of the files
 * @param notes warnings, refused files, and in a rehearsal the rows that would be closed
 * @param firstFaults the first faults, in the order of the files; that nobody bears a name, once for each pupil
 * @param faults how many there are, counted so
 */
public record LoadReport(
        long loadId,
        boolean dryRun,
        List<SourceCounts> sources,
        List<Note> notes,
        List<RowFault> firstFaults,
        int faults) {

    /** The counts of all sources together. */
    public RowCounts total() {
        return sources.stream().map(SourceCounts::rows).reduce(RowCounts.NONE, RowCounts::plus);
    }

    /** Files of which nothing could be taken. */
    public List<Note> refusedFiles() {
        return notes.stream()
                .filter(note -> note.code().kind() == NoteCode.Kind.REFUSAL)
                .toList();
    }

    public Outcome outcome() {
        if (sources.isEmpty()) {
            return Outcome.NOTHING_TAKEN;
        }
        return total().rejected() > 0 || !refusedFiles().isEmpty() ? Outcome.PARTLY_TAKEN : Outcome.TAKEN;
    }

    /** How a load ended; the command line's exit codes 0, 3 and 1. */
    public enum Outcome {
        TAKEN,
        /** Rows or files were rejected, the rest was taken. */
        PARTLY_TAKEN,
        /** No file could be taken. */
        NOTHING_TAKEN
    }
}
