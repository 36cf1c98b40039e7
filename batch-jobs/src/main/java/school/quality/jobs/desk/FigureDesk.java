package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.export.ExportProblem;
import school.quality.jobs.export.Exports;
import school.quality.jobs.export.Format;
import school.quality.jobs.export.Heading;
import school.quality.jobs.export.Target;
import school.quality.jobs.export.pages.IndicatorPage;
import school.quality.jobs.export.pages.IndicatorPages;
import school.quality.jobs.export.pages.ListPage;
import school.quality.jobs.export.pages.ListPages;
import school.quality.jobs.export.pages.Overview;
import school.quality.jobs.export.pages.Overviews;
import school.quality.jobs.store.IndicatorRow;
import school.quality.jobs.store.explanations.ListsBehind;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.results.Histories;
import school.quality.jobs.store.results.ResultFilter;
import school.quality.jobs.store.results.SchoolFigures;
import school.quality.jobs.store.results.SchoolFigures.Evaluated;
import school.quality.rules.Programme;

/** Shows the figures of one school: the whole programme, one indicator, the lists behind it. */
public final class FigureDesk {

    private static final Set<String> NAMELESS = Set.of("health", "outcomes");

    private final SchoolFigures figures;
    private final Histories histories;
    private final ListsBehind lists;
    private final Journal journal;
    private final Programme programme;

    FigureDesk(SchoolFigures figures, Histories histories, ListsBehind lists, Journal journal, Programme programme) {
        this.figures = figures;
        this.histories = histories;
        this.lists = lists;
        this.journal = journal;
        this.programme = programme;
    }

    /** Periods with results: the one that ended last first, of several the longest. */
    public List<Evaluated> evaluated(String school) {
        return figures.evaluated(school);
    }

    public Overview overview(Evaluated run, Locale language) {
        return new Overviews(programme, language).of(figures.whole(run, Overviews.byLevelsOnly(programme)));
    }

    /** The newest first. */
    public List<SchoolFigures.RunOfSchool> runs(String school, int most) {
        return figures.runs(school, most);
    }

    /** What is given out in a period; names nobody. */
    public List<SchoolFigures.FundOfPeriod> funds(String school, String period) {
        return figures.funds(school, period);
    }

    /** Names of the staff by their numbers, for who has done what. */
    public Map<String, String> staff(String school) {
        return figures.teachers(school);
    }

    /** Empty where the programme has no such indicator. */
    public Optional<IndicatorPage> indicator(
            String school, Evaluated run, String code, IndicatorPages.Choice choice, Locale language) {
        return programme.indicator(code).map(indicator -> indicator(school, run, indicator, choice, language));
    }

    private IndicatorPage indicator(
            String school, Evaluated run, Indicator indicator, IndicatorPages.Choice choice, Locale language) {
        List<Figure> found = figures.ofIndicator(run, indicator.code());
        Map<String, String> names = indicator.breakdown().contains(Scope.TEACHER) ? figures.teachers(school) : Map.of();
        return new IndicatorPages(programme, language)
                .of(
                        indicator,
                        new IndicatorPages.Known(
                                found,
                                histories.of(wanted(school, run.period()), indicator.code()),
                                figures.norms(run),
                                names),
                        choice);
    }

    /** Whether an indicator is about health or personal outcomes: of these nobody is named and no row shown, whoever asks. */
    public boolean isNameless(String code) {
        return programme.indicator(code).stream()
                .flatMap(indicator -> indicator.datasets().stream())
                .anyMatch(NAMELESS::contains);
    }

    /**
     * The lists behind an indicator; none for most.
     *
     * @param names whether people are named; whoever asks answers for it that the reader may see names
     */
    public List<ListPage> lists(String school, String period, String code, boolean names, Locale language) {
        ListPages pages = new ListPages(programme, language);
        return kinds(code)
                .map(list -> pages.of(list, lists.of(list, school, period, names), names))
                .toList();
    }

    /** Codes of the lists behind an indicator. */
    public List<String> lists(String code) {
        return kinds(code).map(ListKind::name).toList();
    }

    private static Stream<ListKind> kinds(String code) {
        return Stream.of(ListKind.values()).filter(list -> list.indicator().equals(code));
    }

    /**
     * Writes all figures of one indicator.
     *
     * @param by who asks, as far as known
     * @throws ExportRefused where the file cannot be written
     */
    public void write(
            String school,
            Evaluated run,
            String code,
            ExportRequest.Form form,
            Locale language,
            Path file,
            Optional<String> by) {
        String what = "indicators " + code;
        journal.enter(new HandedOut(what, Optional.of(run.period()), List.of(school), form.name(), false, by));
        Heading heading = new Heading(List.of(school), run.period(), run.runId(), run.finishedAt());
        try {
            new Exports(programme)
                    .indicators(
                            figures.ofIndicator(run, code).stream()
                                    .map(figure -> new IndicatorRow(school, run.period(), figure))
                                    .iterator(),
                            new Target(file, Format.valueOf(form.name()), language, heading));
        } catch (ExportProblem problem) {
            throw ExportRefused.because(problem);
        }
    }

    private static ResultFilter wanted(String school, String period) {
        return new ResultFilter(period, List.of(school), Optional.empty());
    }
}
