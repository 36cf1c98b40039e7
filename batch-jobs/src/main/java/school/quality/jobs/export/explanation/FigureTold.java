package school.quality.jobs.export.explanation;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.explanation.FigureExplained;
import school.quality.engine.explanation.FigureExplained.LeftOut;
import school.quality.engine.explanation.RowSeen;
import school.quality.engine.indicator.Base;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Norm;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.dataset.Dataset;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.export.Reasons;
import school.quality.jobs.export.Terms;
import school.quality.jobs.export.Words;
import school.quality.rules.Programme;

/** How a figure came about: its parts, what it is compared with, the rows that count and who is left out. */
final class FigureTold {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    /** Kinds of facts of which there is one a pupil. */
    private static final Set<String> PUPILS = Set.of(
            "standing",
            "level",
            "pupil",
            "interest_card",
            "meal_card",
            "injury_card",
            "health",
            "year_outcome",
            "exam_pupil",
            "parent_involvement",
            "programme_pupil",
            "planned_pupil",
            "offender");

    private final Words words;
    private final Words exports;
    private final Terms terms;
    private final Reasons reasons;
    private final Programme programme;

    /** @param exports words that all exports have in common */
    FigureTold(Words words, Words exports, Terms terms, Reasons reasons, Programme programme) {
        this.words = words;
        this.exports = exports;
        this.terms = terms;
        this.reasons = reasons;
        this.programme = programme;
    }

    Told tell(FigureExplained of) {
        IndicatorValue value = of.figure().value();
        MeasureForm form = programme.form(value.measure());
        String name = name(value, form);
        Parts parts = value.parts();
        if (parts == null) {
            return Told.of(words.of("figure.without", name, String.valueOf(reasons.ofFigure(value))), about(of));
        }
        String shown = words.number(form.shown(parts));
        String text = isCount(parts, form)
                ? words.of("figure.count", name, shown)
                : words.of("figure", name, words.number(parts.numerator()), words.number(parts.denominator()), shown);
        List<Told> below = new ArrayList<>(about(of));
        below.addAll(rows(of.rows()));
        below.addAll(leftOut(of.leftOut()));
        return Told.of(text + counts(of), below).with(form.shown(parts));
    }

    private static boolean isCount(Parts parts, MeasureForm form) {
        return form.factor() == 1 && parts.denominator().compareTo(BigDecimal.ONE) == 0;
    }

    private String name(IndicatorValue value, MeasureForm form) {
        Indicator indicator = programme.indicator(value.indicator()).orElseThrow();
        String category = terms.category(indicator, value.category());
        String measure = terms.measure(form) + (category.isEmpty() ? "" : ", " + category);
        return words.of("figure.name", value.indicator(), measure, unit(value));
    }

    private String unit(IndicatorValue value) {
        return value.scope() == Scope.TEACHER_CLASS_SUBJECT
                ? value.scopeId().substring(value.scopeId().indexOf('/') + 1)
                : exports.of("scope." + value.scope()) + " " + terms.unit(value.scope(), value.scopeId());
    }

    /** For example: 26 rows: 22 count, 4 do not; 2 left out. */
    private String counts(FigureExplained of) {
        if (of.rows().isEmpty() && of.leftOut().isEmpty()) {
            return "";
        }
        FigureExplained.Cases cases = of.cases();
        String rows = cases == null
                ? words.of("counts.added", number(of.rows().size()))
                : words.of(
                        caseOf(cases.kind()),
                        number(cases.counted() + cases.inTheWhole()),
                        number(cases.counted()),
                        number(cases.inTheWhole()));
        return " " + rows
                + (of.leftOut().isEmpty()
                        ? "."
                        : words.of("counts.out", number(of.leftOut().size())));
    }

    private static String caseOf(String kind) {
        if (kind.equals("mark_cell")) {
            return "cases.mark_cell";
        }
        return PUPILS.contains(kind) ? "cases.pupils" : "cases";
    }

    private List<Told> about(FigureExplained of) {
        List<Told> about = new ArrayList<>();
        if (!of.rule().isEmpty()) {
            about.add(Told.of(words.of("rule", of.rule())));
        }
        Parts parts = of.figure().value().parts();
        Base base = of.figure().base();
        MeasureForm form = programme.form(of.figure().value().measure());
        if (base != null && parts != null) {
            about.add(Told.of(words.of(
                    "base",
                    base.period(),
                    words.number(form.shown(base.parts())),
                    words.number(base.parts().numerator()) + " / "
                            + words.number(base.parts().denominator()),
                    words.number(form.change(parts, base.parts())))));
        }
        Norm norm = of.norm();
        if (norm != null && of.figure().norm() != null) {
            about.add(Told.of(norm(norm, exports.of("norm." + of.figure().norm()))));
        }
        return about;
    }

    private String norm(Norm norm, String colour) {
        return norm.thresholds()
                .map(one -> words.of(
                        "norm",
                        colour,
                        words.number(one.optimal()),
                        words.number(one.acceptable()),
                        exports.of("better." + one.better()),
                        words.day(norm.validFrom()),
                        norm.source()))
                .orElse(words.of("norm.none", colour));
    }

    /** By file and sheet, each with its rows. */
    List<Told> rows(List<RowSeen> rows) {
        Map<String, List<RowSeen>> byPlace =
                rows.stream().collect(Collectors.groupingBy(this::place, LinkedHashMap::new, Collectors.toList()));
        List<Told> told = new ArrayList<>();
        Map<RowSeen, Integer> pupils = numbered(rows);
        byPlace.forEach((place, all) -> told.add(Told.of(
                words.of(
                        "place",
                        place,
                        number(all.size()),
                        RowNumbers.shown(all.stream().map(RowSeen::row).toList())),
                all.stream().map(row -> row(row, pupils)).toList())));
        return told;
    }

    private String place(RowSeen row) {
        String sheet = row.sheet() == null || row.sheet().isEmpty() ? "" : words.of("place.sheet", row.sheet());
        String by = row.loadedBy() == null || row.loadedBy().isEmpty() ? "" : words.of("place.by", row.loadedBy());
        return words.of("place.file", row.file(), sheet, moment(row), by);
    }

    private static String moment(RowSeen row) {
        return MOMENT.format(row.loadedAt().atZone(ZoneId.systemDefault()));
    }

    /** Pupils without names are told apart by numbers within the figure. */
    private static Map<RowSeen, Integer> numbered(List<RowSeen> rows) {
        Map<RowSeen, Integer> numbers = new LinkedHashMap<>();
        rows.forEach(row -> numbers.putIfAbsent(row, numbers.size() + 1));
        return numbers;
    }

    private Told row(RowSeen row, Map<RowSeen, Integer> pupils) {
        Dataset dataset = DatasetCatalogue.bundled().dataset(row.dataset());
        String who = row.pupil() != null
                ? row.pupil()
                : dataset.has("pupil_id") ? words.of("pupil", number(Objects.requireNonNull(pupils.get(row)))) : "";
        String cells = cells(row, dataset);
        String said =
                List.of(who, cells).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new Told(words.of("row", number(row.row()), said, words.of("part." + row.part())), null, row, List.of());
    }

    private String cells(RowSeen row, Dataset dataset) {
        Map<String, String> shown = new TreeMap<>(row.cells());
        List.of("pupil_id", "period", "year", "last_name", "first_name").forEach(shown::remove);
        return dataset.columns().stream()
                .filter(column -> shown.containsKey(column.name()))
                .map(column -> header(column) + " " + word(column, shown.get(column.name())))
                .collect(Collectors.joining(", "));
    }

    private String header(DatasetColumn column) {
        return words.english()
                ? column.name().replace('_', ' ')
                : column.header().toLowerCase(Locale.ROOT);
    }

    private String word(DatasetColumn column, @Nullable String value) {
        String text = value == null ? "" : value;
        return words.english() ? spelledOut(column, text) : column.codes().wordFor(text);
    }

    /** English codes are English words: LARGE_FAMILY is a large family. */
    private static String spelledOut(DatasetColumn column, String text) {
        return column.codes().all().contains(text)
                ? text.toLowerCase(Locale.ROOT).replace('_', ' ')
                : text;
    }

    /** By reason, each with its pupils. */
    private List<Told> leftOut(List<LeftOut> all) {
        Map<String, List<LeftOut>> byReason =
                all.stream().collect(Collectors.groupingBy(LeftOut::reason, TreeMap::new, Collectors.toList()));
        List<Told> told = new ArrayList<>();
        byReason.forEach((reason, pupils) -> told.add(Told.of(
                words.of("out", number(pupils.size()), why(reason)),
                pupils.stream()
                        .map(one -> Told.of(words.of(
                                "out.pupil",
                                one.className(),
                                one.pupil() == null ? words.of("out.somebody") : one.pupil())))
                        .toList())));
        return told;
    }

    private String why(String reason) {
        return words.find("out." + reason).orElseGet(() -> exports.of("listed." + reason));
    }

    private static String number(long number) {
        return Long.toString(number);
    }
}
