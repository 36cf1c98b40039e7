package school.quality.jobs.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.regulation.check.Catalogue;
import school.quality.engine.regulation.check.KnownColumn;
import school.quality.engine.regulation.check.KnownIndicator;
import school.quality.engine.regulation.check.KnownMeasure;
import school.quality.engine.regulation.check.Range;
import school.quality.jobs.dataset.ColumnType;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.rules.Programme;

/** What a regulation can ask for: the figures of the programme, and the rows of the datasets. */
public final class KnownCatalogue {

    /** Regulation format, COUNT datasets. */
    private static final List<String> COUNTED = List.of(
            "achievements",
            "teacher_activities",
            "training",
            "complaints",
            "lesson_visits",
            "exams",
            "attestation",
            "individual_work");

    /** Shares of a plan or a capacity, and numbers per hundred: they can pass 100. */
    private static final Set<String> BEYOND_100 =
            Set.of("turnover", "capacity_used", "per_100_pupils", "delivery_rate", "held_share", "visits_share");

    private static final int PERCENT = 100;
    private static final String ALL = "ALL";
    private static final String SOU = "sou";

    /** Which coded columns a kind of category takes its codes from; other kinds are texts of the school or bands. */
    private static final Map<String, String> CODED = Map.ofEntries(
            Map.entry("LEVEL_REACHED", "outcomes.level"),
            Map.entry("EXAM_KIND", "exams.kind"),
            Map.entry("DESTINATION", "year_outcomes.destination"),
            Map.entry("EVENT_LEVEL", "achievements.level"),
            Map.entry("RESPONDENTS", "surveys.respondents"),
            Map.entry("GROUP", "individual_work.group"),
            Map.entry("STUDY_FORM", "pupils.study_form"),
            Map.entry("LEAVE_REASON", "pupils.leave_reason"),
            Map.entry("SOCIAL_CATEGORY", "social_passport.category"),
            Map.entry("EDUCATION", "staff.education"),
            Map.entry("ATTESTATION_CATEGORY", "staff.attestation_category"),
            Map.entry("EQUIPMENT_KIND", "equipment.kind"),
            Map.entry("SEVERITY", "injuries.severity"),
            Map.entry("BODY", "parent_bodies.body"));

    private static final Set<String> WITHOUT_ALL =
            Set.of("LEVEL_REACHED", "EXAM_KIND", "DESTINATION", "STUDY_FORM", "SOCIAL_CATEGORY", "EDUCATION");

    private final Programme programme;
    private final DatasetCatalogue datasets;

    private KnownCatalogue(Programme programme, DatasetCatalogue datasets) {
        this.programme = programme;
        this.datasets = datasets;
    }

    public static Catalogue of(Programme programme) {
        KnownCatalogue known = new KnownCatalogue(programme, DatasetCatalogue.bundled());
        Map<String, KnownIndicator> indicators = new LinkedHashMap<>();
        programme.indicators().forEach(one -> indicators.put(one.code(), known.indicator(one)));
        Map<String, Map<String, KnownColumn>> tables = new LinkedHashMap<>();
        known.datasets.datasets().forEach(dataset -> tables.put(dataset.name(), columns(dataset)));
        return new Catalogue(indicators, tables, COUNTED);
    }

    private KnownIndicator indicator(Indicator indicator) {
        Map<String, KnownMeasure> measures = new LinkedHashMap<>();
        indicator.measures().forEach(measure -> measures.put(measure, measure(indicator, measure)));
        return new KnownIndicator(measures, indicator.breakdown());
    }

    private KnownMeasure measure(Indicator indicator, String measure) {
        Split split = Split.of(indicator.category());
        return split.isOf(measure)
                ? new KnownMeasure(range(measure), true, categories(split.kind()))
                : new KnownMeasure(range(measure), false, List.of());
    }

    private Range range(String measure) {
        MeasureForm form = programme.form(measure);
        boolean share = form.factor() == PERCENT && !BEYOND_100.contains(measure) || measure.equals(SOU);
        if (share) {
            return Range.SHARE;
        }
        return form.decimals() == 0 ? Range.NUMBER_OF_THINGS : Range.NOT_NEGATIVE;
    }

    private List<String> categories(String kind) {
        String column = CODED.get(kind);
        if (column == null) {
            return List.of();
        }
        String[] place = column.split("\\.");
        List<String> codes = new ArrayList<>(datasets.dataset(place[0])
                .column(place[1])
                .map(one -> one.codes().all())
                .orElse(List.of()));
        if (!WITHOUT_ALL.contains(kind)) {
            codes.add(ALL);
        }
        return codes;
    }

    private static Map<String, KnownColumn> columns(Dataset dataset) {
        Map<String, KnownColumn> columns = new LinkedHashMap<>();
        dataset.columns().forEach(column -> columns.put(column.name(), column(column)));
        return columns;
    }

    private static KnownColumn column(DatasetColumn column) {
        return new KnownColumn(
                column.type() == ColumnType.BOOL
                        ? List.of("true", "false")
                        : column.codes().all());
    }

    /**
     * By what the figures of an indicator are split: {@code EVENT_LEVEL}, {@code TOPIC for count}.
     *
     * @param measures empty for all
     */
    private record Split(String kind, List<String> measures) {

        static Split of(String category) {
            String[] parts = category.split(" for ");
            String kind = parts[0].split("[ ,]")[0];
            return new Split(
                    kind,
                    parts.length == 1
                            ? List.of()
                            : Stream.of(parts[1].split("[,; ]+")).toList());
        }

        boolean isOf(String measure) {
            return !kind.isEmpty() && (measures.isEmpty() || measures.contains(measure));
        }
    }
}
