package school.quality.jobs.selfexam;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.engine.indicator.Indicator;
import school.quality.jobs.selfexam.SelfExamAnswer.SourceRows;
import school.quality.jobs.selfexam.SelfExamAnswer.Status;
import school.quality.jobs.store.facts.SelfExamCounts;

/** Fills the table of self-examination: a value where the data are loaded, else what is missing and who answers for it. */
public final class SelfExamination {

    private final List<SelfExamLine> lines = SelfExamCatalogue.bundled();
    private final Map<String, String> responsible;
    private final SelfExamCounts counts;

    public SelfExamination(List<Indicator> programme, SelfExamCounts counts) {
        this.responsible = programme.stream().collect(Collectors.toMap(Indicator::code, Indicator::responsible));
        this.counts = counts;
    }

    /** All lines of each school, in the order given. */
    public List<SelfExamAnswer> answers(List<String> schools, CalendarYear year) {
        Map<String, SelfExamCounts.Counts> counted = counts.of(schools, frame(year));
        return schools.stream()
                .flatMap(school -> lines.stream().map(line -> answer(school, year, line, counted)))
                .toList();
    }

    private static SelfExamCounts.Frame frame(CalendarYear year) {
        return new SelfExamCounts.Frame(
                year.firstDay(),
                year.lastDay(),
                year.current().code(),
                year.finished().code());
    }

    private SelfExamAnswer answer(
            String school, CalendarYear year, SelfExamLine line, Map<String, SelfExamCounts.Counts> counted) {
        SelfExamCounts.Counts own = counted.getOrDefault(school, SelfExamCounts.Counts.none());
        SelfExamCounts.Counted found = own.lines().getOrDefault(line.code(), SelfExamCounts.Counted.nothing());
        List<DataSource> missing = missing(line, found, own);
        Status status = status(line, missing, found);
        boolean value = status == Status.VALUE;
        return new SelfExamAnswer(
                school,
                year,
                line,
                status,
                value ? found.numerator() : null,
                value ? found.denominator() : null,
                value ? found.unknown() : 0,
                value ? sources(line, own) : List.of(),
                status == Status.NO_DATA ? missing : List.of(),
                Objects.requireNonNull(responsible.get(line.indicator()), line.indicator()));
    }

    private static Status status(SelfExamLine line, List<DataSource> missing, SelfExamCounts.Counted found) {
        if (!line.form().isCounted()) {
            return line.form() == SelfExamLine.Form.HEADING ? Status.HEADING : Status.BY_HAND;
        }
        return missing.isEmpty() ? found.population() == 0 ? Status.NOT_APPLICABLE : Status.VALUE : Status.NO_DATA;
    }

    /** Where there is nobody to count, what they did need not be loaded; data that say nothing of anybody are none. */
    private static List<DataSource> missing(
            SelfExamLine line, SelfExamCounts.Counted found, SelfExamCounts.Counts own) {
        List<DataSource> whole = missing(line.whole(), own);
        if (!whole.isEmpty() || !line.whole().isEmpty() && found.population() == 0) {
            return whole;
        }
        return found.saysNothing() ? line.needs() : missing(line.needs(), own);
    }

    private static List<DataSource> missing(List<DataSource> needed, SelfExamCounts.Counts own) {
        return needed.stream()
                .filter(source -> !own.rows().containsKey(source.name()))
                .toList();
    }

    private static List<SourceRows> sources(SelfExamLine line, SelfExamCounts.Counts own) {
        return Stream.concat(line.needs().stream(), line.whole().stream())
                .distinct()
                .map(source -> new SourceRows(source, own.rows().getOrDefault(source.name(), 0L)))
                .toList();
    }
}
