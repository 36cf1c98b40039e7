package school.quality.jobs.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Scope;
import school.quality.jobs.dataset.DatasetCatalogue;
import school.quality.jobs.dataset.DatasetColumn;

/** Codes of figures in the words of people: categories, units, measures. */
public final class Terms {

    /** Which coded column a kind of category takes its codes from; other kinds are texts of the school or bands. */
    private static final Map<String, String> CODED = Map.ofEntries(
            Map.entry("LEVEL_REACHED", "outcomes.level"),
            Map.entry("EXAM_KIND", "exams.kind"),
            Map.entry("DESTINATION", "year_outcomes.destination"),
            Map.entry("EVENT_LEVEL", "achievements.level"),
            Map.entry("PE_GROUP", "health.pe_group"),
            Map.entry("PHYSICAL_DEVELOPMENT", "health.physical_development"),
            Map.entry("RESPONDENTS", "surveys.respondents"),
            Map.entry("GROUP", "individual_work.group"),
            Map.entry("STUDY_FORM", "pupils.study_form"),
            Map.entry("LEAVE_REASON", "pupils.leave_reason"),
            Map.entry("SOCIAL_CATEGORY", "social_passport.category"),
            Map.entry("EDUCATION", "staff.education"),
            Map.entry("ATTESTATION_CATEGORY", "staff.attestation_category"),
            Map.entry("ACTIVITY_KIND", "teacher_activities.kind"),
            Map.entry("ROLE", "teacher_activities.kind"),
            Map.entry("EQUIPMENT_KIND", "equipment.kind"),
            Map.entry("SEVERITY", "injuries.severity"),
            Map.entry("BODY", "parent_bodies.body"),
            Map.entry("MARK", "marks.mark"),
            Map.entry("LEVEL", "health_measures.level"),
            Map.entry("STAFF_CATEGORY", "staff.category"));

    private static final String ALL = "ALL";
    private static final Pattern KIND = Pattern.compile("[A-Z_]{4,}");

    private final Words words;

    public Terms(Words words) {
        this.words = words;
    }

    public String measure(MeasureForm form) {
        return words.english() ? form.titleEn() : form.titleRu();
    }

    public String title(Indicator indicator) {
        return words.english() ? indicator.titleEn() : indicator.titleRu();
    }

    /** Title of a section of the programme; the catalogue has it in Russian only. */
    public String section(Indicator anyOfIt) {
        return words.find("section." + anyOfIt.section()).orElse(anyOfIt.object());
    }

    /** A category of an indicator; texts of the school stay as they are. */
    public String category(Indicator indicator, @Nullable String category) {
        return category == null ? "" : word(indicator.category(), category);
    }

    public String scope(Scope scope) {
        return words.of("scope." + scope);
    }

    /** The unit a figure is about: coded for levels and categories of staff, else as the school calls it. */
    public String unit(Scope scope, String scopeId) {
        return isCoded(scope) ? word(scope.name(), scopeId) : scopeId;
    }

    /** Whether a category is one of a closed list or ALL, and no text that somebody typed. */
    public boolean isListed(Indicator indicator, String category) {
        return category.equals(ALL) || kinds(indicator.category()).anyMatch(kind -> isListed(kind, category));
    }

    private boolean isListed(String kind, String category) {
        return codes(kind).contains(category)
                || words.find("category." + kind + "." + category).isPresent();
    }

    /** The order in which people list categories: all first, then as the closed list has them, else by name and number. */
    public Comparator<String> orderOfCategories(Indicator indicator) {
        List<String> kinds = kinds(indicator.category()).toList();
        return Comparator.comparing((String code) -> !code.equals(ALL))
                .thenComparing(code -> place(kinds, code))
                .thenComparing(NaturalOrder.OF_NAMES);
    }

    /** Levels and categories of staff as their closed list has them, other units by name and number. */
    public Comparator<String> orderOfUnits(Scope scope) {
        List<String> kinds = isCoded(scope) ? List.of(scope.name()) : List.of();
        return Comparator.comparing((String unit) -> place(kinds, unit)).thenComparing(NaturalOrder.OF_NAMES);
    }

    public String staffCategory(String code) {
        return word(Scope.STAFF_CATEGORY.name(), code);
    }

    String mark(String code) {
        return word("MARK", code);
    }

    private static boolean isCoded(Scope scope) {
        return scope == Scope.LEVEL || scope == Scope.STAFF_CATEGORY;
    }

    /** Where a code stands in the lists of its kinds, one list after the other. */
    private int place(List<String> kinds, String code) {
        int before = 0;
        for (String kind : kinds) {
            List<String> codes = codes(kind);
            if (codes.contains(code)) {
                return before + codes.indexOf(code);
            }
            before += codes.size() + 1;
            if (words.find("category." + kind + "." + code).isPresent()) {
                return before - 1;
            }
        }
        return before;
    }

    private static List<String> codes(String kind) {
        return Optional.ofNullable(CODED.get(kind))
                .flatMap(Terms::column)
                .map(column -> column.codes().all())
                .orElse(List.of());
    }

    private static Optional<DatasetColumn> column(String place) {
        String[] names = place.split("\\.");
        return DatasetCatalogue.bundled().dataset(names[0]).column(names[1]);
    }

    private String word(String kinds, String code) {
        return kinds(kinds)
                .flatMap(kind -> wordOfKind(kind, code).stream())
                .findFirst()
                .or(() -> words.find("category." + code))
                .orElse(code);
    }

    private static Stream<String> kinds(String kinds) {
        return KIND.matcher(kinds).results().map(MatchResult::group);
    }

    private Optional<String> wordOfKind(String kind, String code) {
        return words.find("category." + kind + "." + code)
                .or(() -> Optional.ofNullable(CODED.get(kind)).flatMap(column -> coded(column, code)));
    }

    private Optional<String> coded(String column, String code) {
        return column(column)
                .filter(known -> known.codes().all().contains(code))
                .map(known -> words.english()
                        ? CellWords.spelledOut(code)
                        : known.codes().wordFor(code));
    }
}
