package school.quality.jobs.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import school.quality.jobs.plan.PlanCounts;
import school.quality.jobs.plan.PlanEntry;
import school.quality.jobs.plan.PlanState;
import school.quality.jobs.plan.YearPlan;
import school.quality.jobs.sheet.Tone;

/** The year's plan as a workbook, ready to print: counts, the whole plan, and a sheet for each who answers. */
final class PlanBook {

    private static final String COLUMNS = "due:12 planState:13 indicator:11 title:42 period:11 responsible:20"
            + " recordForm:20 method:20 missingData:28 loadedData:34";

    private final Words words;
    private final PlanTerms terms;
    private final List<YearPlan> plans;
    private final ReportBook book;

    PlanBook(Words words, List<YearPlan> plans, ReportBook book) {
        this.words = words;
        this.terms = new PlanTerms(words);
        this.plans = plans;
        this.book = book;
    }

    void write() {
        counts();
        SortedMap<String, List<Line>> byResponsible = new TreeMap<>();
        List<Line> all = new ArrayList<>();
        for (YearPlan plan : plans) {
            plan.entries().forEach(entry -> all.add(new Line(plan.school(), entry)));
            plan.byResponsible()
                    .forEach((who, entries) -> entries.forEach(entry -> byResponsible
                            .computeIfAbsent(who, first -> new ArrayList<>())
                            .add(new Line(plan.school(), entry))));
        }
        entries(words.of("sheet.plan"), words.of("title.plan"), all);
        byResponsible.forEach((who, lines) -> entries(who, words.of("title.planOf", who), lines));
    }

    private record Line(String school, PlanEntry entry) {}

    private void counts() {
        ReportSheet sheet = book.sheet(words.of("sheet.summary"), titles(words.of("title.plan")), countColumns());
        for (YearPlan plan : plans) {
            plan.countsByResponsible().forEach((who, counts) -> count(sheet, Tone.NORMAL, plan.school(), who, counts));
            count(sheet, Tone.TOTAL, plan.school(), words.of("plan.once"), plan.counts());
        }
    }

    private List<ReportColumn> countColumns() {
        Stream<ReportColumn> states =
                Arrays.stream(PlanState.values()).map(state -> new ReportColumn(terms.state(state), 16));
        return Stream.of(school(), ReportColumn.of(words, "responsible:44 planAll:12").stream(), states)
                .flatMap(columns -> columns)
                .toList();
    }

    private void count(ReportSheet sheet, Tone tone, String school, String who, PlanCounts counts) {
        Stream<ReportCell> states = Arrays.stream(PlanState.values()).map(state -> counted(state, counts.count(state)));
        sheet.row(
                tone,
                Stream.of(school(school), Stream.of(ReportCell.text(who), ReportCell.whole(counts.all())), states)
                        .flatMap(cells -> cells)
                        .toList());
    }

    /** What is late catches the eye. */
    private static ReportCell counted(PlanState state, int number) {
        ReportCell cell = ReportCell.whole(number);
        return state == PlanState.OVERDUE && number > 0 ? cell.as(Tone.BAD) : cell;
    }

    private void entries(String name, String title, List<Line> lines) {
        List<ReportColumn> columns = Stream.concat(school(), ReportColumn.of(words, COLUMNS).stream())
                .toList();
        ReportSheet sheet = book.sheet(name, titles(title), columns);
        lines.forEach(line -> sheet.row(Tone.NORMAL, cells(line)));
        sheet.filterable();
    }

    private List<ReportCell> cells(Line line) {
        PlanEntry entry = line.entry();
        Stream<ReportCell> cells = Stream.of(
                ReportCell.day(entry.due()),
                ReportCell.text(terms.state(entry.state())).as(tone(entry.state())),
                ReportCell.text(entry.indicator().code()),
                ReportCell.text(terms.title(entry.indicator())),
                ReportCell.text(entry.period().code()),
                ReportCell.text(String.join("; ", entry.responsible())),
                ReportCell.text(entry.indicator().recordForm()),
                ReportCell.text(entry.indicator().method()),
                ReportCell.text(terms.missing(entry)),
                ReportCell.text(terms.loaded(entry)));
        return Stream.concat(school(line.school()), cells).toList();
    }

    private static Tone tone(PlanState state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case LOADED -> Tone.NORMAL;
            case MISSING -> Tone.WARNING;
            case OVERDUE -> Tone.BAD;
        };
    }

    /** A row names its school where there are several. */
    private Stream<ReportColumn> school() {
        return plans.size() > 1 ? ReportColumn.of(words, "school:12").stream() : Stream.empty();
    }

    private Stream<ReportCell> school(String code) {
        return plans.size() > 1 ? Stream.of(ReportCell.text(code)) : Stream.empty();
    }

    private List<String> titles(String what) {
        YearPlan first = plans.get(0);
        String schools = plans.size() > 1 ? words.of("title.schools", Integer.toString(plans.size())) : first.school();
        return List.of(what, words.of("title.planOn", schools, first.year().code(), words.day(first.on())));
    }
}
