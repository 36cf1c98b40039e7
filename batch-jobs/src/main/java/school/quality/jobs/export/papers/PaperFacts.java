package school.quality.jobs.export.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.store.OrderLine;
import school.quality.jobs.store.PaidPerson;
import school.quality.jobs.store.PayOrder;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.SchoolStaff;
import school.quality.jobs.store.journal.JournalHead;
import school.quality.jobs.store.sheets.HeldVote;

/**
 * A result by one regulation that is put to paper.
 *
 * @param sheets by group and place
 * @param lines of these sheets
 * @param lists one a category of staff
 * @param corrections of earlier periods that are paid with these lists
 * @param order null for a draft
 * @param votes of the commission on these sheets, in their order; none where nobody voted in the program
 * @param journal where the journal of changes stood when the order was registered; for a draft where it stands
 */
public record PaperFacts(
        String period,
        SchoolStaff staff,
        Regulation regulation,
        List<RatedSheet> sheets,
        List<OrderLine> lines,
        List<AllowanceList> lists,
        List<PaidPerson> corrections,
        @Nullable PayOrder order,
        Commission commission,
        JournalHead journal,
        List<HeldVote> votes) {

    public PaperFacts {
        sheets = List.copyOf(sheets);
        lines = List.copyOf(lines);
        lists = List.copyOf(lists);
        corrections = List.copyOf(corrections);
        votes = List.copyOf(votes);
    }
}
