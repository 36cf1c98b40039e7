package school.quality.web.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.indicator.Parts;
import school.quality.engine.money.Fraction;
import school.quality.jobs.desk.ResultDesk;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.results.GroundFigure;
import school.quality.jobs.store.results.SourceRow;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** How one person's allowance came about: from the sum over points and a figure down to the rows of the files. */
final class AllowanceDerived {
    private static final int DECIMALS_OF_WEIGHTS = 4;

    private final Program program;
    private final Words words;
    private final ResultDesk results;

    AllowanceDerived(Program program, Words words, ResultDesk results) {
        this.program = program;
        this.words = words;
        this.results = results;
    }

    /** Of the person with the largest sum. */
    void tell(AllowanceList list) {
        list.rows().stream()
                .filter(row -> row.amount() != null)
                .max(Comparator.comparing(Allowance::amount))
                .ifPresent(row -> tell(list, row));
    }

    private void tell(AllowanceList list, Allowance row) {
        Fraction all = list.rows().stream().map(Allowance::weight).reduce(Fraction.ZERO, Fraction::plus);
        say("derived", row.staffId(), Sums.shown(row.amount()));
        say(
                "derived.share",
                Sums.shown(list.distributable()),
                Sums.number(row.weight().rounded(DECIMALS_OF_WEIGHTS)),
                Sums.number(all.rounded(DECIMALS_OF_WEIGHTS)),
                Sums.shown(row.amount()));
        say(
                "derived.extra",
                Sums.shown(row.coefficient()),
                row.monthly().size(),
                Sums.shown(row.monthly().get(0)));
        List<RatedSheet> sheets = results.sheets(list.school(), list.period(), list.regulation()).stream()
                .filter(sheet -> sheet.staffId().equals(row.staffId()))
                .toList();
        sheets.forEach(this::tellSheet);
        sheets.stream()
                .flatMap(
                        sheet -> results.figuresBehind(sheet).stream().limit(1).map(figure -> Map.entry(sheet, figure)))
                .findFirst()
                .ifPresent(ground -> tellFigure(ground.getKey(), ground.getValue()));
    }

    private void tellSheet(RatedSheet sheet) {
        say("sheet", sheet.group(), Sums.number(sheet.points()), sheet.place());
        sheet.criteria().stream()
                .filter(line -> line.points().signum() != 0)
                .map(this::line)
                .forEach(program.out()::println);
    }

    private String line(RatedCriterion line) {
        String key = line.value() == null ? "criterion" : "criterion-with-value";
        return words.text(
                key,
                line.clause(),
                line.title(),
                Sums.number(line.points()),
                line.value() == null ? "" : Sums.number(line.value()));
    }

    private void tellFigure(RatedSheet sheet, GroundFigure ground) {
        Parts parts = ground.figure().parts();
        if (parts != null) {
            say(
                    "figure",
                    ground.criterion(),
                    ground.figure().indicator(),
                    ground.rule(),
                    ground.figure().scopeId(),
                    Sums.number(parts.numerator()),
                    Sums.number(parts.denominator()));
            rows(sheet, ground).forEach((place, rows) -> say("rows", place, rows));
        }
    }

    /** By file and sheet: the numbers of the rows, neighbours joined. */
    private Map<String, String> rows(RatedSheet sheet, GroundFigure ground) {
        Map<String, List<SourceRow>> byPlace = results.rowsBehind(sheet, ground).stream()
                .collect(Collectors.groupingBy(
                        row -> row.file() + " / " + row.sheet(), TreeMap::new, Collectors.toList()));
        Map<String, String> shown = new TreeMap<>();
        byPlace.forEach((place, rows) -> shown.put(
                place, RowNumbers.shown(rows.stream().map(SourceRow::row).toList())));
        return shown;
    }

    private void say(String key, Object... details) {
        program.out().println(words.text(key, details));
    }
}
