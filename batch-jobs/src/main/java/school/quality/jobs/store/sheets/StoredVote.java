package school.quality.jobs.store.sheets;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.rating.step.SheetStep;

/**
 * A vote of the commission on one decision.
 *
 * @param step a decision or the answer to an appeal
 * @param criterion null where it was about the whole sheet
 * @param points null where it was about the whole sheet
 * @param adopted whether it became a step of the sheet
 */
public record StoredVote(
        long meeting,
        String regulation,
        String group,
        String staffId,
        SheetStep step,
        @Nullable String criterion,
        @Nullable BigDecimal points,
        @Nullable String reason,
        List<String> votesFor,
        List<String> votesAgainst,
        List<String> abstained,
        boolean adopted) {

    public StoredVote {
        votesFor = List.copyOf(votesFor);
        votesAgainst = List.copyOf(votesAgainst);
        abstained = List.copyOf(abstained);
    }
}
