package school.quality.rules.points;

import java.util.List;
import school.quality.engine.rating.Assessment;
import school.quality.engine.rating.Verdict;
import school.quality.engine.rulebook.RuleBook;
import school.quality.rules.BundledRules;
import school.quality.rules.Programme;

/** The rules of points as they were compiled at build time. */
final class PointsSession {

    private static final RuleBook RULES = BundledRules.open(Programme.bundled());

    private PointsSession() {}

    static List<Verdict> judge(List<Assessment> assessments) {
        return RULES.judge(assessments);
    }
}
