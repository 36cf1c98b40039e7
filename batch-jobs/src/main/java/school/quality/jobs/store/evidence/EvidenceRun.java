package school.quality.jobs.store.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a run from which the result of a period comes.
 *
 * @param schoolRunId the newest part that is part of the result
 * @param run its number as people know it
 * @param changeNo the state of the data that it saw
 * @param ruleBook version of the rule book
 * @param finishedAt Greenwich time
 * @param lockedVersion null where the period is not locked: then the result is not final
 * @param lockedBy null where the period is not locked
 * @param settings JSON: the school's own settings of the method
 * @param norms JSON: the norms by which figures were judged
 * @param regulations by which the school is rated, by code
 */
public record EvidenceRun(
        long schoolRunId,
        long run,
        String school,
        String period,
        long changeNo,
        String ruleBook,
        String finishedAt,
        @Nullable Integer lockedVersion,
        @Nullable String lockedBy,
        String settings,
        String norms,
        List<Rated> regulations) {

    public EvidenceRun {
        regulations = List.copyOf(regulations);
    }

    /** A regulation and the part of a run that rated by it. */
    public record Rated(String code, int version, int regulationId, long schoolRunId, String body) {}

    public boolean isFinal() {
        return lockedVersion != null;
    }
}
