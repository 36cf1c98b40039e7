package school.quality.jobs.store.facts;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Settings;
import school.quality.engine.school.teaching.ActiveTeacher;
import school.quality.engine.school.teaching.LessonVisit;
import school.quality.engine.school.teaching.ObservedTeacher;
import school.quality.engine.school.teaching.Teacher;
import school.quality.engine.school.teaching.TeacherActivity;
import school.quality.engine.school.teaching.TrainedTeacher;

/** What each teacher did and received, put together from the single rows. */
final class TeachersAtWork {

    private final Map<String, List<TeacherActivity>> did;
    private final Map<String, List<LessonVisit>> received;

    TeachersAtWork(Stream<TeacherActivity> activities, Stream<LessonVisit> visits) {
        this.did = activities.collect(groupingBy(TeacherActivity::staffId));
        this.received = visits.collect(groupingBy(visit -> visit.visited().staffId()));
    }

    Stream<Fact> facts(Teacher teacher, Settings settings) {
        List<TeacherActivity> activities = did.getOrDefault(teacher.staffId(), List.of());
        List<LessonVisit> visits = received.getOrDefault(teacher.staffId(), List.of());
        return Stream.of(
                TrainedTeacher.of(teacher, activities, settings),
                ActiveTeacher.of(teacher, activities),
                ObservedTeacher.of(teacher, visits));
    }
}
