package school.quality.jobs.load;

import static school.quality.jobs.load.RowRule.endNotBeforeStart;
import static school.quality.jobs.load.RowRule.exactlyOneOf;
import static school.quality.jobs.load.RowRule.missedWithin;
import static school.quality.jobs.load.RowRule.partOf;
import static school.quality.jobs.load.RowRule.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.quality.jobs.fault.Fault;
import school.quality.jobs.fault.FaultCode;

/** The rules about rows of each dataset, as the meaning of its columns gives them. */
final class RowRules {

    private static final Set<String> LEVELS = Set.of("PRIMARY", "BASIC", "SECONDARY");

    private static final Map<String, List<RowRule>> OF_DATASET = Map.ofEntries(
            Map.entry("periods", List.of(endNotBeforeStart("starts_on", "ends_on"))),
            Map.entry("staff", List.of(within("fte", "0.01", "2.00"), endNotBeforeStart("hired_on", "left_on"))),
            Map.entry("classes", List.of(within("grade", "1", "11"))),
            Map.entry("pupils", List.of(endNotBeforeStart("enrolled_on", "left_on"))),
            Map.entry("exams", List.of(within("score", "0", "100").where("kind", "EGE"))),
            Map.entry("outcomes", List.of(RowRules::goodOnlyForUpbringing)),
            Map.entry(
                    "attendance",
                    List.of(missedWithin(
                            "lessons_due", List.of("missed_illness", "missed_excused", "missed_unexcused")))),
            Map.entry("health", List.of(within("health_group", "1", "5"))),
            Map.entry("health_measures", List.of(within("quality_score", "1", "5"))),
            Map.entry("surveys", List.of(partOf("positive", "answered"), partOf("answered", "invited"))),
            Map.entry("expert_checklists", List.of(RowRules::indicatorOfCatalogue, RowRules::levelOfProgramme)),
            Map.entry("event_participants", List.of(exactlyOneOf("staff_id", "pupil_id"))),
            Map.entry("offences", List.of(endNotBeforeStart("registered_on", "removed_on"))),
            Map.entry("equipment", List.of(endNotBeforeStart("acquired_on", "written_off_on"))),
            Map.entry("sanctions", List.of(endNotBeforeStart("imposed_on", "lifted_on"))));

    private RowRules() {}

    static List<RowRule> of(String dataset) {
        return OF_DATASET.getOrDefault(dataset, List.of());
    }

    private static Optional<Fault> goodOnlyForUpbringing(RowValues row) {
        return row.holds("level", "GOOD") && row.text("area").isPresent() && !row.holds("area", "UPBRINGING")
                ? Optional.of(Fault.in("level", FaultCode.GOOD_ONLY_FOR_UPBRINGING, "GOOD"))
                : Optional.empty();
    }

    private static Optional<Fault> indicatorOfCatalogue(RowValues row) {
        return row.text("indicator")
                .filter(code -> !IndicatorCodes.contains(code))
                .map(code -> Fault.in("indicator", FaultCode.UNKNOWN_INDICATOR, code));
    }

    private static Optional<Fault> levelOfProgramme(RowValues row) {
        return row.text("area")
                .filter(area -> RowConventions.isAboutProgrammes(row) && !LEVELS.contains(area))
                .map(area -> Fault.in("area", FaultCode.UNKNOWN_AREA, area));
    }
}
