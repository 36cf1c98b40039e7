package school.quality.jobs.export;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.Reason;
import school.quality.engine.rating.PointsReason;
import school.quality.engine.rating.Remark;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetPart;
import school.quality.jobs.store.RatedCriterion;
import school.quality.rules.Programme;

/** Says in a sentence why a figure, points or an allowance are what they are. */
public final class Reasons {

    private final Words words;
    private final Map<String, String> responsible;
    private final Map<String, String> sheets =
            DatasetCatalogue.bundled().datasets().stream().collect(Collectors.toMap(Dataset::name, Dataset::sheet));

    public Reasons(Words words, Programme programme) {
        this.words = words;
        this.responsible =
                programme.indicators().stream().collect(Collectors.toMap(Indicator::code, Indicator::responsible));
    }

    /** Why there is no value; null where there is one. */
    public @Nullable String ofFigure(IndicatorValue value) {
        return ofFigure(value.indicator(), value.reason());
    }

    /** The same where only the reason is at hand. */
    @Nullable
    String ofFigure(String indicator, @Nullable Reason reason) {
        return reason == null ? null : sentence(indicator, reason);
    }

    /** The most important remark on a line of a sheet; null where value and row say it all. */
    @Nullable
    String ofLine(RatedCriterion line) {
        return line.remarks().stream().findFirst().map(this::sentence).orElse(null);
    }

    /** All remarks on a line of a sheet, one after the other. */
    String allOfLine(RatedCriterion line) {
        return line.remarks().stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    /** Why an allowance is not just its share; null where there is nothing to say. */
    public @Nullable String ofAllowance(Allowance allowance) {
        String said = Stream.concat(computed(allowance), reduced(allowance)).collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    private Stream<String> computed(Allowance allowance) {
        return Stream.ofNullable(allowance.reason()).map(reason -> words.of("allowance." + reason));
    }

    private Stream<String> reduced(Allowance allowance) {
        return allowance.reduced().isPositive()
                ? Stream.of(words.of("allowance.reduced", words.money(allowance.reduced())))
                : Stream.of();
    }

    /** A dataset by the name of its sheet. */
    public String dataset(String name) {
        if (!sheets.containsKey(name.split("/")[0])) {
            return words.of("dataset", name, name);
        }
        DatasetPart part = DatasetPart.of(name);
        return words.of("dataset", part.title(), part.titleEn());
    }

    private String sentence(String indicator, Reason reason) {
        String key = "reason." + reason.code();
        return reason.code() == Reason.Code.DATASET_NOT_LOADED
                ? words.of(key, inWords(reason.detail())) + answering(indicator)
                : words.about(key, reason.detail());
    }

    public String sentence(Remark remark) {
        boolean namesDatasets = remark.reason() == PointsReason.DATASET_NOT_LOADED;
        String detail = namesDatasets ? inWords(remark.detail()) : remark.detail();
        return words.about("points." + remark.reason(), detail);
    }

    /** Who answers for the data of an indicator; empty where nobody is named. */
    public String answering(String indicator) {
        String who = responsible.getOrDefault(indicator, "");
        return who.isEmpty() ? "" : " " + words.of("reason.responsible", who);
    }

    /** Datasets by the names of their sheets: people know the sheet, not the table. */
    private String inWords(String datasets) {
        return Stream.of(datasets.split(",\\s*")).map(this::dataset).collect(Collectors.joining(", "));
    }
}
