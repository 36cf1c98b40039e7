package school.quality.jobs.desk;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.export.Terms;
import school.quality.jobs.export.Words;
import school.quality.jobs.store.results.CouncilTotals;
import school.quality.jobs.store.results.CouncilTotals.Answer;
import school.quality.jobs.store.results.CouncilTotals.Total;
import school.quality.jobs.store.sheets.SheetPeople;

/** Shows the governing council the totals of a period, and keeps what it says to them. */
public final class CouncilDesk {

    private static final int LONGEST_NOTE = 1000;

    private final CouncilTotals totals;
    private final SheetPeople people;
    private final TransactionTemplate transaction;

    CouncilDesk(CouncilTotals totals, SheetPeople people, TransactionTemplate transaction) {
        this.totals = totals;
        this.people = people;
        this.transaction = transaction;
    }

    /**
     * The fund of one category of staff.
     *
     * @param category as people call it
     * @param bands how the sums are distributed; empty where so few share it that a sum could be guessed
     */
    public record Fund(String category, Total total, List<SumBand> bands) {

        public Fund {
            bands = List.copyOf(bands);
        }
    }

    /**
     * What the council sees.
     *
     * @param regulations to which it may answer
     * @param answers the newest first
     */
    public record Council(List<Fund> funds, List<String> regulations, List<Answer> answers) {

        public Council {
            funds = List.copyOf(funds);
            regulations = List.copyOf(regulations);
            answers = List.copyOf(answers);
        }
    }

    /** The rated periods of a school, the newest first. */
    public List<String> periods(int schoolId) {
        return people.ratedPeriods(schoolId);
    }

    public Council of(int schoolId, String period, Locale language) {
        Terms terms = new Terms(new Words(language));
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Total> all = totals.of(schoolId, period);
            return new Council(
                    all.stream()
                            .map(one ->
                                    new Fund(terms.staffCategory(one.category()), one, SumBand.of(totals.stairs(one))))
                            .toList(),
                    all.stream().map(Total::regulation).distinct().toList(),
                    totals.answers(schoolId, period));
        }));
    }

    /**
     * Keeps what the council says; not to agree has to be explained.
     *
     * @return whether there is something to answer to, and the note is there and not too long
     */
    public boolean answer(int schoolId, String period, String regulation, boolean agreed, String note, String by) {
        String line = note.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() > LONGEST_NOTE || !agreed && line.isEmpty()) {
            return false;
        }
        return Boolean.TRUE.equals(transaction.execute(status -> totals.of(schoolId, period).stream()
                .filter(one -> one.regulation().equals(regulation))
                .findFirst()
                .map(one -> {
                    totals.answer(schoolId, period, one, agreed, line, by);
                    return true;
                })
                .orElse(false)));
    }
}
