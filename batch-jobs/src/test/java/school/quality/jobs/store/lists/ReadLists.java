package school.quality.jobs.store.lists;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.jobs.Office;
import school.quality.jobs.store.results.ResultFilter;
import school.quality.jobs.store.results.Runs;

/** The lists of one school and period, read whole. */
record ReadLists(Office office, String school, String period) {

    private static final String BEHIND = """
            select distinct p.pupil_id
            from school s
            join result.latest_run r on r.school_id = s.school_id
            join result.figure f on f.school_run_id = r.school_run_id and f.scope in ('SCHOOL', 'LEVEL')
            join result.fact t on t.school_run_id = r.school_run_id and t.fact_no = any(f.counted || f.others)
            join data.pupils p on p.school_id = s.school_id and p.pupil_id = any(t.key)
            where s.code = ? and r.period = ? and f.indicator = ? and f.measure = ?
            """;

    /** Why pupils are listed who are not left out of the denominator of the whole school. */
    private static final Set<String> BESIDE = Set.of("LEFT_BEFORE_LAST_DAY", "NOT_ENROLLED", "GROUP_TOO_SMALL");

    /** Rows with names, cells in the order of the fields: {@code 7А P2 Алгебра 3 1001 SHORT_OF_FOURS}. */
    List<String> named(ListKind list) {
        return rows(list, true).map(ReadLists::cells).toList();
    }

    /** Rows without names, each with its count. */
    List<String> counted(ListKind list) {
        return rows(list, false).map(row -> cells(row) + ": " + row.count()).toList();
    }

    /** Pupils left out of an indicator with their reasons: {@code P6 ALL_EXEMPT}. */
    List<String> leftOutOf(String indicator) {
        return rows(ListKind.LEFT_OUT, true)
                .filter(row -> row.indicator().equals(indicator))
                .map(row ->
                        row.cells().get(ListField.PUPIL_ID) + " " + row.cells().get(ListField.REASON))
                .toList();
    }

    /** Pupils of the last day who are left out of the denominator of the whole school. */
    Set<String> leftOutOf(ListLine.Total total) {
        return rows(ListKind.LEFT_OUT, true)
                .filter(row -> row.indicator().equals(total.indicator()))
                .filter(row -> total.measures().equals(row.cells().get(ListField.MEASURES)))
                .filter(row -> !BESIDE.contains(row.cells().get(ListField.REASON)))
                .map(row -> row.cells().get(ListField.PUPIL_ID).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pupils whose facts a figure was computed from, counted or not. */
    Set<String> pupilsBehind(ListLine.Total total) {
        return new TreeSet<>(office.jdbc()
                .queryForList(
                        BEHIND,
                        String.class,
                        school,
                        period,
                        total.indicator(),
                        total.measures().split(";")[0]));
    }

    List<ListLine.Total> totals(ListKind list) {
        return of(list, false, ListLine.Total.class);
    }

    ListLine.Total total(ListKind list) {
        return totals(list).get(0);
    }

    private Stream<ListLine.Row> rows(ListKind list, boolean names) {
        return of(list, names, ListLine.Row.class).stream();
    }

    private <T extends ListLine> List<T> of(ListKind list, boolean names, Class<T> kind) {
        TransactionTemplate transaction = new TransactionTemplate(office.bean(PlatformTransactionManager.class));
        return Objects.requireNonNull(transaction.execute(status -> {
            ResultFilter wanted = new ResultFilter(period, List.of(school), Optional.empty());
            FigureLists lists =
                    FigureLists.of(office.jdbc(), office.bean(Runs.class).evaluated(wanted));
            try (Stream<ListLine> lines = lists.lines(Set.of(list), names)) {
                return lines.filter(kind::isInstance).map(kind::cast).toList();
            }
        }));
    }

    private static String cells(ListLine.Row row) {
        return row.cells().values().stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
