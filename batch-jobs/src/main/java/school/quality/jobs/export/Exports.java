package school.quality.jobs.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.rehearsal.Rehearsal;
import school.quality.jobs.difference.SchoolDifference;
import school.quality.jobs.forecast.FigureForecast;
import school.quality.jobs.forecast.Forecasts;
import school.quality.jobs.regulation.Difference;
import school.quality.jobs.review.ClaimedTwice;
import school.quality.jobs.review.Cliff;
import school.quality.jobs.selfexam.SelfExamAnswer;
import school.quality.jobs.sheet.CsvEncoding;
import school.quality.jobs.sheet.CsvWriter;
import school.quality.jobs.sheet.WorkbookWriter;
import school.quality.jobs.store.CorrectedPerson;
import school.quality.jobs.store.FigureHistory;
import school.quality.jobs.store.IndicatorRow;
import school.quality.jobs.store.PaidPerson;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.TracedFigure;
import school.quality.jobs.store.journal.JournalEntry;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.lists.ListLine;
import school.quality.rules.Programme;

/**
 * Writes results to files, in the order in which they are given: the same results give the same bytes. Results are
 * written as they come, so their number does not matter. Nothing half-written is ever left: the file is there when it is
 * complete.
 *
 * <p>Every method throws {@link ExportProblem} where the file cannot be written.
 */
public final class Exports {

    private final Programme programme;

    public Exports(Programme programme) {
        this.programme = programme;
    }

    /** Figures of one or more schools. */
    public void indicators(Iterator<IndicatorRow> rows, Target target) {
        write(rows, new IndicatorReport(new Words(target.language()), programme), target);
    }

    /** How figures of one or more schools came about. */
    public void traces(Iterator<TracedFigure> figures, Target target) {
        write(figures, new TraceReport(new Words(target.language()), programme), target);
    }

    /** What figures of one or more schools may be in the next period. */
    public void forecasts(List<FigureHistory> histories, Target target) {
        Iterator<FigureForecast> rows =
                histories.stream().map(new Forecasts(programme)::of).iterator();
        write(rows, new ForecastReport(new Words(target.language()), programme), target);
    }

    /** Sheets of teachers with their places; a person of several sheets comes several times. */
    public void ratings(Iterator<RatedSheet> sheets, Target target) {
        write(sheets, new RatingReport(new Words(target.language()), programme), target);
    }

    /** Where little decides over points and places. */
    public void cliffs(Iterator<Cliff> cliffs, Target target) {
        write(cliffs, new CliffReport(new Words(target.language())), target);
    }

    /** What is claimed more than once, by school. */
    public void claimedTwice(String period, SortedMap<String, List<ClaimedTwice>> bySchool, Target target) {
        Words words = new Words(target.language());
        AtomicInteger number = new AtomicInteger();
        Iterator<TwiceReport.Found> found = bySchool.entrySet().stream()
                .flatMap(school -> school.getValue().stream()
                        .map(twice -> new TwiceReport.Found(school.getKey(), period, number.incrementAndGet(), twice)))
                .iterator();
        write(found, new TwiceReport(words, new Reasons(words, programme)), target);
    }

    /** The table of self-examination of one or more schools, all lines of a school together. */
    public void selfExamination(Iterator<SelfExamAnswer> answers, Target target) {
        write(answers, new SelfExamReport(new Words(target.language())), target);
    }

    /** What differs between two versions of a regulation. */
    public void differences(Iterator<Difference> differences, Target target) {
        write(differences, new DifferenceReport(new Words(target.language())), target);
    }

    /** What differs between two results of schools, by cause. */
    public void runDifferences(Iterator<SchoolDifference> differences, Target target) {
        write(differences, new RunDifferenceReport(new Words(target.language()), programme), target);
    }

    /** What a new version of a regulation would have changed in past periods. */
    public void rehearsals(List<Rehearsal> rehearsals, Target target) {
        write(rehearsals.iterator(), new RehearsalReport(new Words(target.language())), target);
    }

    /** Lists of allowances, one a category of staff. */
    public void allowances(Iterator<AllowanceList> lists, Target target) {
        write(lists, new AllowanceReport(new Words(target.language()), programme), target);
    }

    /** What a correction of a paid period changes, by person. */
    public void corrections(Iterator<CorrectedPerson> people, Target target) {
        write(people, new CorrectionReport(new Words(target.language())), target);
    }

    /** The journal of changes. */
    public void journal(Iterator<JournalEntry> entries, Target target) {
        write(entries, new JournalReport(new Words(target.language())), target);
    }

    /**
     * The lists behind figures: of each first its totals, then its rows.
     *
     * @param kinds the lists that were asked for, so that one with nothing on it is there too
     * @param names whether the rows name people or count them
     */
    public void lists(Iterator<ListLine> lines, Set<ListKind> kinds, boolean names, Target target) {
        write(lines, new ListReport(new Words(target.language()), programme, kinds, names), target);
    }

    /**
     * The list for the accountant: everybody whose sum is above 0, with names. Beside it a file {@code
     * <file>.control.txt} says how many rows it has, their sum without the district coefficient, and its SHA-256.
     *
     * @throws ExportProblem also for JSON, and where a name has letters that the chosen encoding lacks
     */
    public void payroll(Iterator<PaidPerson> people, PayrollSettings settings, Target target) {
        if (target.format() == Format.JSON) {
            throw new ExportProblem(ExportProblem.Code.NO_SUCH_FORM);
        }
        PayrollControl control = new PayrollControl();
        Iterator<PaidPerson> paid = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(people, Spliterator.ORDERED), false)
                .filter(PaidPerson::isPaid)
                .peek(control::count)
                .iterator();
        WholeFile.write(target.file(), out -> {
            OutputStream counted = control.fingerprinting(out);
            list(paid, settings, target.format(), counted);
        });
        WholeFile.write(PayrollControl.fileBeside(target.file()), out -> out.write(control.line()));
    }

    private static void list(Iterator<PaidPerson> paid, PayrollSettings settings, Format format, OutputStream out) {
        PayrollList list = new PayrollList(settings);
        Table<PaidPerson> table = list.table();
        if (format == Format.CSV) {
            CsvWriter.write(out, settings.csvEncoding(), table.columns(), rows -> table.write(paid, rows));
        } else {
            WorkbookWriter.write(out, book -> table.write(paid, book.sheet(list.sheet(), table.columns())));
        }
    }

    private static <T> void write(Iterator<T> items, Report<T> report, Target target) {
        WholeFile.write(target.file(), out -> write(items, report, target, out));
    }

    private static <T> void write(Iterator<T> items, Report<T> report, Target target, OutputStream out)
            throws IOException {
        Table<T> table = report.table();
        switch (target.format()) {
            case JSON -> JsonArray.write(items, report::json, out);
            case CSV ->
                CsvWriter.write(out, CsvEncoding.UTF_8_WITH_BOM, table.columns(), rows -> table.write(items, rows));
            case XLSX -> ReportBook.write(out, book -> report.book(items, target.heading(), book));
        }
    }
}
