package school.quality.jobs.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.selfexam.CalendarYear;
import school.quality.jobs.selfexam.DataSource;
import school.quality.jobs.selfexam.SelfExamAnswer;
import school.quality.jobs.selfexam.SelfExamLine;

/** What the table of self-examination says, in the words of people. */
record SelfExamTerms(Words words) {

    /** How a line is counted. */
    String how(SelfExamLine line) {
        return words.english() ? line.howEn() : line.howRu();
    }

    /** The day or time it is about. */
    String about(SelfExamAnswer answer) {
        CalendarYear year = answer.year();
        return switch (answer.line().about()) {
            case DAY -> words.day(year.lastDay());
            case CALENDAR_YEAR -> span(year.firstDay(), year.lastDay());
            case FINISHED_YEAR ->
                words.of("selfexam.schoolYear", year.finished().code());
            case FIVE_YEARS -> span(year.lastDay().minusYears(5).plusDays(1), year.lastDay());
            case EVER -> words.of("selfexam.until", words.day(year.lastDay()));
        };
    }

    String sources(SelfExamAnswer answer) {
        return answer.sources().stream()
                .map(one -> words.of("selfexam.rows", name(one.source(), answer.year()), Long.toString(one.rows())))
                .collect(Collectors.joining("; "));
    }

    String missing(SelfExamAnswer answer) {
        return answer.missing().stream()
                .map(source -> name(source, answer.year()))
                .collect(Collectors.joining("; "));
    }

    /** Why there is no value, or of whom a value does not know; null where there is nothing to say. */
    @Nullable
    String remark(SelfExamAnswer answer) {
        return switch (answer.status()) {
            case VALUE -> answer.unknown() == 0 ? null : words.of("selfexam.unknown", Long.toString(answer.unknown()));
            case NO_DATA -> words.of("selfexam.NO_DATA", missing(answer), answer.responsible());
            case BY_HAND -> words.of("selfexam.BY_HAND", answer.responsible());
            case NOT_APPLICABLE, HEADING -> words.of("selfexam." + answer.status());
        };
    }

    /** Where a value comes from, or why there is none. */
    String ground(SelfExamAnswer answer) {
        return Stream.of(sources(answer), String.join("", nonNull(remark(answer))))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static List<String> nonNull(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private String span(LocalDate from, LocalDate to) {
        return words.day(from) + " – " + words.day(to);
    }

    /** English readers know datasets by the names that files have. */
    private String name(DataSource source, CalendarYear year) {
        String dataset = words.english()
                ? source.dataset()
                : DatasetCatalogue.bundled().dataset(source.dataset()).sheet();
        String part = source.part().isEmpty() ? "" : ": " + words.of("selfexam." + source.part());
        String ofYear = source.ofFinishedYear()
                ? year.finished().code()
                : year.current().code();
        return isOfYear(source) ? dataset + part + " " + ofYear : dataset + part;
    }

    /** Of courses and of equipment rows of any year count. */
    private static boolean isOfYear(DataSource source) {
        return !List.of("training", "equipment").contains(source.dataset());
    }
}
