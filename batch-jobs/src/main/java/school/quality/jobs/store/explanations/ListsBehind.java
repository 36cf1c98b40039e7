package school.quality.jobs.store.explanations;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.store.lists.FigureLists;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.lists.ListLine;
import school.quality.jobs.store.results.ResultFilter;
import school.quality.jobs.store.results.Runs;

/** The rows of a list of one school, as its newest finished run saw them. */
public final class ListsBehind {

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Runs runs;

    public ListsBehind(JdbcTemplate database, TransactionTemplate transaction, Runs runs) {
        this.database = database;
        this.transaction = transaction;
        this.runs = runs;
    }

    /** @param names whether the rows name people; whoever asks answers for it that the reader may see names */
    public List<ListLine.Row> of(ListKind list, String school, String period, boolean names) {
        ResultFilter wanted = new ResultFilter(period, List.of(school), Optional.empty());
        return Objects.requireNonNull(transaction.execute(status -> {
            FigureLists lists = FigureLists.of(database, runs.evaluated(wanted));
            try (Stream<ListLine> lines = lists.lines(EnumSet.of(list), names)) {
                return lines.filter(ListLine.Row.class::isInstance)
                        .map(ListLine.Row.class::cast)
                        .toList();
            }
        }));
    }
}
