package school.quality.jobs.regulation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import school.quality.engine.period.AcademicYear;
import school.quality.engine.period.Period;
import school.quality.engine.period.PeriodKind;
import school.quality.engine.rating.Assessment;
import school.quality.engine.rating.Attribution;
import school.quality.engine.rating.Sheets;
import school.quality.engine.regulation.Regulation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A criterion that a real school has published, written in our form, with examples: what is given, and its points. */
record PublishedCriterion(JsonNode entry) {

    private static final Period YEAR = new Period(
            "2025-26/Y",
            new AcademicYear("2025/26"),
            PeriodKind.YEAR,
            LocalDate.of(2025, 9, 1),
            LocalDate.of(2026, 5, 31),
            Optional.empty());

    static List<PublishedCriterion> all() {
        var table = PublishedCriterion.class.getResourceAsStream("criteria.json");
        return JsonMapper.shared().readTree(Objects.requireNonNull(table)).values().stream()
                .map(PublishedCriterion::new)
                .toList();
    }

    /** Its name in the collection of criteria; a second reading of one has a word more. */
    String id() {
        return entry.get("id").asString();
    }

    String source() {
        return id().split(" ")[0];
    }

    Stream<JsonNode> examples() {
        return entry.get("examples").values().stream();
    }

    /** The points of a sheet with nothing else on it, by the rules as they are compiled. */
    BigDecimal gives(JsonNode given) {
        GivenSchool school = GivenSchool.of(given);
        Regulation regulation = regulation();
        List<Assessment> assessments =
                new Attribution(YEAR, school, school, school).of(regulation, List.of(school.teacher()));
        return Sheets.of("H1", YEAR.code(), regulation, assessments, CompiledRules::judge)
                .ratings()
                .get(0)
                .sheet()
                .points();
    }

    private Regulation regulation() {
        Map<String, Object> section = Map.of("code", "1", "title", "Раздел", "criteria", entry.get("criteria"));
        Map<String, Object> group =
                Map.of("code", "T", "title", "Учитель", "positions", List.of("Учитель"), "sections", List.of(section));
        Map<String, Object> whole =
                Map.of("code", "R", "version", 1, "title", id(), "validFrom", "2025-09-01", "groups", List.of(group));
        return RegulationJson.read(JsonMapper.shared().writeValueAsString(whole).getBytes(StandardCharsets.UTF_8));
    }
}
