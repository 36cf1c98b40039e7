package school.quality.jobs.publication;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.publication.PublicPage.ExamLine;
import school.quality.jobs.publication.PublicPage.SelfExam;
import school.quality.jobs.publication.PublicPage.Standing;
import school.quality.jobs.selfexam.CalendarYear;
import school.quality.jobs.selfexam.SelfExamAnswer;
import school.quality.jobs.selfexam.SelfExamAnswer.Status;
import school.quality.jobs.selfexam.SelfExamLine.Form;

/**
 * The table of self-examination as everybody may see it: lines that data tell, without those about one to four people, and
 * without what these could be taken from: the pupils of all levels, the staff of both categories.
 */
final class PublicSelfExam {

    private static final BigDecimal FEW = BigDecimal.valueOf(5);

    /** Lines of which the first is the sum of the others. */
    private static final List<List<String>> SUMS =
            List.of(List.of("1.1", "1.2", "1.3", "1.4"), List.of("1.29", "1.29.1", "1.29.2"));

    private final CalendarYear year;
    private final List<SelfExamAnswer> answers;
    private final Set<String> hidden = new HashSet<>();

    /** @param answers of one school */
    PublicSelfExam(CalendarYear year, List<SelfExamAnswer> answers) {
        this.year = year;
        this.answers = answers;
        answers.stream()
                .filter(PublicSelfExam::tellsTooMuch)
                .map(answer -> answer.line().code())
                .forEach(hidden::add);
        SUMS.forEach(this::hideTogether);
    }

    SelfExam table() {
        return new SelfExam(year.year(), answers.stream().flatMap(this::line).toList(), !hidden.isEmpty());
    }

    private void hideTogether(List<String> sum) {
        List<String> parts = sum.subList(1, sum.size());
        if (parts.stream().anyMatch(hidden::contains)) {
            hidden.addAll(parts);
        }
    }

    private Stream<ExamLine> line(SelfExamAnswer answer) {
        return switch (answer.status()) {
            case NO_DATA, BY_HAND -> Stream.empty();
            case HEADING -> isAboveSomething(answer) ? Stream.of(line(answer, Standing.TITLE)) : Stream.empty();
            case NOT_APPLICABLE -> Stream.of(line(answer, Standing.NOBODY));
            case VALUE ->
                Stream.of(line(answer, hidden.contains(answer.line().code()) ? Standing.LEFT_OUT : Standing.SHOWN));
        };
    }

    private boolean isAboveSomething(SelfExamAnswer title) {
        return answers.stream()
                .filter(answer -> answer.line().code().startsWith(title.line().code() + "."))
                .anyMatch(answer -> answer.status() == Status.VALUE);
    }

    private static ExamLine line(SelfExamAnswer answer, Standing standing) {
        boolean shown = standing == Standing.SHOWN;
        return new ExamLine(
                answer.line().code(),
                answer.line().name(),
                answer.line().unit(),
                shown && answer.line().form() == Form.SHARE ? answer.numerator() : null,
                shown ? answer.value() : null,
                standing);
    }

    private static boolean tellsTooMuch(SelfExamAnswer answer) {
        if (answer.status() != Status.VALUE) {
            return false;
        }
        BigDecimal counted = Objects.requireNonNull(answer.numerator());
        BigDecimal whole = Objects.requireNonNull(answer.denominator());
        return switch (answer.line().form()) {
            case COUNT -> isFew(counted);
            case SHARE -> isFew(counted) || isFew(whole) || isFew(whole.subtract(counted));
            case MEAN, RATIO -> isFew(whole);
            case HEADING, BY_HAND -> false;
        };
    }

    private static boolean isFew(@Nullable BigDecimal people) {
        return people != null && people.signum() > 0 && people.compareTo(FEW) < 0;
    }
}
