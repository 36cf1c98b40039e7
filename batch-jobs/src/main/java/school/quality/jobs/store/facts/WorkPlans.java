package school.quality.jobs.store.facts;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import school.quality.engine.school.Fact;
import school.quality.engine.school.teaching.PlannedPupil;
import school.quality.engine.school.teaching.WorkPlan;

/** Plans of individual work, put together for each pupil and for each teacher of a pupil. */
final class WorkPlans {

    private final Map<String, List<WorkPlan>> ofPupil = new LinkedHashMap<>();
    private final Map<List<String>, List<WorkPlan>> ofTeacher = new LinkedHashMap<>();

    void note(FactRow row) throws SQLException {
        WorkPlan plan = new WorkPlan(
                row.text("subject"),
                row.text("work_group"),
                row.text("staff_id"),
                row.flag("plan_done"),
                row.someCount("mark"),
                row.someCount("base_mark"));
        String pupil = row.text("pupil_id");
        ofPupil.computeIfAbsent(pupil, key -> new ArrayList<>()).add(plan);
        ofTeacher
                .computeIfAbsent(List.of(pupil, plan.staffId()), key -> new ArrayList<>())
                .add(plan);
    }

    Stream<Fact> facts() {
        Stream<Fact> pupils = ofPupil.entrySet().stream()
                .map(entry -> new PlannedPupil(entry.getKey(), Optional.empty(), List.copyOf(entry.getValue())));
        Stream<Fact> pupilsOfTeachers = ofTeacher.entrySet().stream()
                .map(entry -> new PlannedPupil(
                        entry.getKey().get(0), Optional.of(entry.getKey().get(1)), List.copyOf(entry.getValue())));
        return Stream.concat(pupils, pupilsOfTeachers);
    }
}
