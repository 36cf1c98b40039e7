package school.quality.jobs.proof;

import java.util.List;
import school.quality.jobs.store.results.FinishedPart;

/** What the proof of the result of one school came to. */
public record Verified(FinishedPart part, List<VerifyFinding> findings) {

    public Verified {
        findings = List.copyOf(findings);
    }

    /** Whether everything stored is, byte for byte, what is computed again. */
    public boolean isEqual() {
        return findings.stream().map(VerifyFinding::kind).noneMatch(VerifyFinding.Kind::isDifference);
    }
}
