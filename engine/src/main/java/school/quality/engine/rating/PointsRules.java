package school.quality.engine.rating;

import java.util.List;

/** The rules of points: what they say of each assessment, in no order. */
@FunctionalInterface
public interface PointsRules {

    List<Verdict> judge(List<Assessment> assessments);
}
