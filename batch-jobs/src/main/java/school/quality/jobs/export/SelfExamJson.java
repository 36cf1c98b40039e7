package school.quality.jobs.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.selfexam.SelfExamAnswer;
import school.quality.jobs.selfexam.SelfExamAnswer.Status;

/**
 * A line of the self-examination as other programs read it; names and order of the fields are fixed.
 *
 * @param value rounded as it is shown; of a share the per cent
 * @param about the day or time it is about, in words
 * @param sources the data it was counted from
 * @param missing the data it would take, in words; null where nothing is missing
 * @param remark why there is no value, or of whom a value does not know
 */
record SelfExamJson(
        String school,
        int year,
        String code,
        String name,
        String unit,
        Status status,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        String about,
        List<SourceJson> sources,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String missing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String remark,
        String responsible,
        String how) {

    record SourceJson(String dataset, String sheet, String schoolYear, long rows) {}

    static SelfExamJson of(SelfExamAnswer answer, SelfExamTerms terms) {
        String missing = terms.missing(answer);
        return new SelfExamJson(
                answer.school(),
                answer.year().year(),
                answer.line().code(),
                answer.line().name(),
                answer.line().unit(),
                answer.status(),
                Exact.plainOrNull(answer.numerator()),
                Exact.plainOrNull(answer.denominator()),
                answer.value(),
                terms.about(answer),
                answer.sources().stream().map(one -> source(one, answer)).toList(),
                missing.isEmpty() ? null : missing,
                terms.remark(answer),
                answer.responsible(),
                terms.how(answer.line()));
    }

    private static SourceJson source(SelfExamAnswer.SourceRows one, SelfExamAnswer answer) {
        String dataset = one.source().dataset();
        return new SourceJson(
                dataset,
                DatasetCatalogue.bundled().dataset(dataset).sheet(),
                (one.source().ofFinishedYear()
                                ? answer.year().finished()
                                : answer.year().current())
                        .code(),
                one.rows());
    }
}
