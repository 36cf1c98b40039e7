package school.quality.jobs.desk;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Status;
import school.quality.jobs.store.IndicatorRow;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.results.Figures;
import school.quality.jobs.store.results.GroundFigure;
import school.quality.jobs.store.results.Grounds;
import school.quality.jobs.store.results.PaidLists;
import school.quality.jobs.store.results.RatedSheets;
import school.quality.jobs.store.results.ResultFilter;
import school.quality.jobs.store.results.SourceRow;
import school.quality.rules.Programme;

/** Tells of the results of one school and period, and what they rest on. */
public final class ResultDesk {

    private final Figures figures;
    private final RatedSheets sheets;
    private final PaidLists lists;
    private final Grounds grounds;
    private final Programme programme;
    private final TransactionTemplate reading;

    ResultDesk(
            Figures figures,
            RatedSheets sheets,
            PaidLists lists,
            Grounds grounds,
            Programme programme,
            TransactionTemplate reading) {
        this.figures = figures;
        this.sheets = sheets;
        this.lists = lists;
        this.grounds = grounds;
        this.programme = programme;
        this.reading = reading;
    }

    /** The sections of the programme in its order. */
    public List<SectionCounts> sections(String school, String period) {
        Map<String, Status> best = bestAnswers(wanted(school, period, Optional.empty()));
        Map<String, Map<Status, Integer>> counts = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (Indicator indicator : programme.indicators()) {
            titles.putIfAbsent(indicator.section(), indicator.object());
            counts.computeIfAbsent(indicator.section(), section -> new EnumMap<>(Status.class))
                    .merge(best.getOrDefault(indicator.code(), Status.NO_DATA), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(one -> new SectionCounts(
                        one.getKey(), Objects.requireNonNull(titles.get(one.getKey())), one.getValue()))
                .toList();
    }

    /** One list a category of staff. */
    public List<AllowanceList> allowances(String school, String period, String regulation) {
        return all(lists.of(wanted(school, period, Optional.of(regulation))));
    }

    /** By group and place. */
    public List<RatedSheet> sheets(String school, String period, String regulation) {
        return all(sheets.of(wanted(school, period, Optional.of(regulation))));
    }

    /** The figures behind a person's points. */
    public List<GroundFigure> figuresBehind(RatedSheet sheet) {
        return grounds.figures(sheet.school(), sheet.period(), sheet.regulation(), sheet.staffId());
    }

    /** Where the rows behind a figure stand, by file, sheet and row; as they were when the sheet was made. */
    public List<SourceRow> rowsBehind(RatedSheet sheet, GroundFigure figure) {
        return grounds.rowsBehind(sheet.school(), sheet.period(), sheet.regulation(), figure.facts());
    }

    /** Where the rows behind facts of the newest run stand, by file, sheet and row. */
    public List<SourceRow> rowsBehind(String school, String period, List<FactKey> facts) {
        return grounds.rowsBehind(school, period, facts);
    }

    /** An indicator with one value is answered, however many of its figures are not applicable. */
    private Map<String, Status> bestAnswers(ResultFilter wanted) {
        Map<String, Status> best = new LinkedHashMap<>();
        reading.executeWithoutResult(status -> {
            try (Stream<IndicatorRow> rows = figures.of(wanted)) {
                rows.map(IndicatorRow::value)
                        .forEach(value -> best.merge(value.indicator(), value.status(), ResultDesk::better));
            }
        });
        return best;
    }

    private static Status better(Status one, Status other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static <T> List<T> all(Stream<T> results) {
        try (results) {
            return results.toList();
        }
    }

    private static ResultFilter wanted(String school, String period, Optional<String> regulation) {
        return new ResultFilter(period, List.of(school), regulation);
    }
}
