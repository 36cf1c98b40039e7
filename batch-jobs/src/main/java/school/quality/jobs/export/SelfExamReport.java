package school.quality.jobs.export;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import school.quality.jobs.selfexam.SelfExamAnswer;
import school.quality.jobs.sheet.Cell;

/** The table of self-examination: each line with its value and the data it came from, or what is missing. */
final class SelfExamReport implements Report<SelfExamAnswer> {

    private static final String COLUMNS =
            "school year code name unit status numerator denominator value about sources missing remark responsible how";

    private final Words words;
    private final SelfExamTerms terms;

    SelfExamReport(Words words) {
        this.words = words;
        this.terms = new SelfExamTerms(words);
    }

    @Override
    public SelfExamJson json(SelfExamAnswer answer) {
        return SelfExamJson.of(answer, terms);
    }

    @Override
    public Table<SelfExamAnswer> table() {
        return new Table<>(Table.columns(words, COLUMNS), answer -> Stream.of(cells(answer)));
    }

    @Override
    public void book(Iterator<SelfExamAnswer> answers, Heading heading, ReportBook book) {
        new SelfExamBook(words, heading, book).write(answers);
    }

    private List<Cell> cells(SelfExamAnswer answer) {
        return List.of(
                Cell.text(answer.school()),
                Cell.number(answer.year().year()),
                Cell.text(answer.line().code()),
                Cell.text(answer.line().name()),
                Cell.text(answer.line().unit()),
                Cell.text(answer.status().name()),
                Cell.number(Exact.plainOrNull(answer.numerator())),
                Cell.number(Exact.plainOrNull(answer.denominator())),
                Cell.number(answer.value()),
                Cell.text(terms.about(answer)),
                Cell.text(terms.sources(answer)),
                Cell.text(terms.missing(answer)),
                Cell.text(terms.remark(answer)),
                Cell.text(answer.responsible()),
                Cell.text(terms.how(answer.line())));
    }
}
