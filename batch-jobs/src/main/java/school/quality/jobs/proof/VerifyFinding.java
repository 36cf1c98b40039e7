package school.quality.jobs.proof;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that the proof of a result has to say.
 *
 * @param values what the sentence names
 */
public record VerifyFinding(Kind kind, List<String> values) {

    public VerifyFinding {
        values = List.copyOf(values);
    }

    /** What it is; the sentences are found by these names. */
    public enum Kind {
        /** Found by a rule book that this program does not have: release and version needed, those that are here. */
        OTHER_RULE_BOOK,
        /** Finished by a release that kept no digests: only computing again proves it. */
        NO_DIGESTS,
        /** Other rows of a dataset are in force than the run saw: dataset, how many then, how many now. */
        ROWS_CHANGED,
        /** Values of a loaded row were changed in place: dataset, file, sheet, row. */
        ROW_ALTERED,
        /** By what the result was found is no longer what the run saw: STATE, NORMS, REGULATIONS or BASES. */
        GROUND_ALTERED,
        /** A result of an earlier period, with which figures were compared, was changed: number of its run part. */
        BASE_ALTERED,
        /** Stored rows were changed since the result was finished: part of the result. */
        RESULT_ALTERED,
        /** The digests kept with the result are not those of the locked result. */
        LOCK_ALTERED,
        /** A cell is not what is computed again: part, name of the row, column, stored, computed. */
        CELL,
        /** A stored row that is not computed again: part, name, content. */
        ROW_TOO_MANY,
        /** A row that is computed again, but not stored: part, name, content. */
        ROW_MISSING,
        /** Rows differ in their order or number only: part. */
        ORDER,
        /** So many further differences: part, number. */
        MORE,
        /** Nothing can be computed from what is stored: why. */
        NOT_COMPUTABLE;

        boolean isDifference() {
            return this != NO_DIGESTS;
        }
    }

    public static VerifyFinding of(Kind kind, @Nullable Object... values) {
        return new VerifyFinding(
                kind,
                Stream.of(values)
                        .map(value -> value == null ? "" : value.toString())
                        .toList());
    }
}
