package school.quality.jobs.store.facts;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.engine.school.Fact;
import school.quality.engine.school.SchoolFacts;
import school.quality.engine.school.Settings;
import school.quality.engine.school.activity.Achievement;
import school.quality.engine.school.activity.Prepared;
import school.quality.engine.school.learning.ExamPupil;
import school.quality.engine.school.learning.ExamResult;
import school.quality.engine.school.learning.SubjectCommendation;
import school.quality.engine.school.learning.YearOutcome;
import school.quality.engine.school.people.Pupil;
import school.quality.engine.school.teaching.LessonVisit;
import school.quality.engine.school.teaching.Teacher;
import school.quality.engine.school.teaching.TeacherActivity;

/** Collects the facts of one school while the queries of its batch are read, and those that follow from them. */
final class SchoolNotebook {

    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> loaded = new TreeSet<>();
    private final WorkPlans plans = new WorkPlans();
    private Map<String, List<Achievement>> byPupil = Map.of();

    void note(Fact fact) {
        facts.add(fact);
    }

    void loaded(String name) {
        loaded.add(name);
    }

    void notePlan(FactRow row) throws SQLException {
        plans.note(row);
    }

    /** Pupils are read after their achievements. */
    void notePupil(FactRow row) throws SQLException {
        facts.add(new Pupil(
                row.text("pupil_id"),
                row.somePlace("end_class", "end_grade"),
                row.somePlace("start_class", "start_grade"),
                row.place(),
                row.flag("during"),
                row.textOrNull("departure"),
                row.flag("special_needs"),
                row.flag("chronic_illness"),
                row.text("study_form"),
                row.texts("categories"),
                achievementsOf().getOrDefault(row.text("pupil_id"), List.of())));
    }

    SchoolFacts facts(AskedSchool school, Settings settings) {
        List<Fact> all = Stream.<Stream<? extends Fact>>of(
                        facts.stream(),
                        prepared(),
                        examPupils(),
                        commendations(),
                        teachersAtWork(settings),
                        DerivedFacts.of(facts),
                        plans.facts())
                .<Fact>flatMap(Function.identity())
                .toList();
        return SchoolFacts.of(school.code(), school.period(), settings, Set.copyOf(loaded), all);
    }

    private Map<String, List<Achievement>> achievementsOf() {
        if (byPupil.isEmpty()) {
            byPupil = of(Achievement.class).collect(Collectors.groupingBy(Achievement::pupilId));
        }
        return byPupil;
    }

    private Stream<Prepared> prepared() {
        return groups(
                        of(Achievement.class).filter(a -> a.staffId().isPresent()),
                        a -> List.of(a.staffId().orElseThrow(), a.pupilId()))
                .map(group -> new Prepared(
                        group.get(0).staffId().orElseThrow(), group.get(0).pupilId(), group));
    }

    private Stream<ExamPupil> examPupils() {
        return groups(of(ExamResult.class), result -> List.of(result.kind(), result.pupilId()))
                .map(group -> new ExamPupil(
                        group.get(0).kind(),
                        group.get(0).pupilId(),
                        group.get(0).place(),
                        group));
    }

    private Stream<SubjectCommendation> commendations() {
        return of(YearOutcome.class).filter(YearOutcome::leaver).flatMap(outcome -> outcome.commendations().stream()
                .sorted()
                .map(subject -> new SubjectCommendation(outcome.pupilId(), subject)));
    }

    private Stream<Fact> teachersAtWork(Settings settings) {
        TeachersAtWork work = new TeachersAtWork(of(TeacherActivity.class), of(LessonVisit.class));
        return of(Teacher.class).flatMap(teacher -> work.facts(teacher, settings));
    }

    private <T> Stream<T> of(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <T> Stream<List<T>> groups(Stream<T> facts, Function<T, List<String>> key) {
        Collection<List<T>> groups = facts.collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
        return groups.stream();
    }
}
