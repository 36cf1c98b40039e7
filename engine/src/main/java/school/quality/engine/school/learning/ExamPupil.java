package school.quality.engine.school.learning;

import java.util.List;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/** All exams of one kind that one pupil sat. */
public record ExamPupil(String kind, String pupilId, Place place, List<ExamResult> results) implements Fact {

    public boolean decided() {
        return results.stream().anyMatch(ExamResult::decided);
    }

    public boolean passedAll() {
        return results.stream().filter(ExamResult::decided).allMatch(ExamResult::passed);
    }

    public boolean hasMark() {
        return results.stream().anyMatch(ExamResult::hasMark);
    }

    public boolean allGood() {
        return results.stream().filter(ExamResult::hasMark).allMatch(ExamResult::good);
    }

    public boolean givesMarks() {
        return results.stream().allMatch(ExamResult::givesMarks);
    }

    public int grade() {
        return place.grade();
    }

    /** Sessions tell facts apart by this; going through everything they hold takes too long. */
    @Override
    public int hashCode() {
        return pupilId.hashCode();
    }

    @Override
    public FactKey key() {
        return FactKey.of("exam_pupil", kind, pupilId);
    }

    @Override
    public Topic topic() {
        return Topic.EXAMS_BY_PUPIL;
    }

    @Override
    public String part() {
        return kind;
    }

    @Override
    public List<UnitId> units() {
        return place.cohorts();
    }
}
