package school.quality.engine.school;

import java.util.List;
import school.quality.engine.evidence.Ground;

/** One immutable thing the school knows, aggregated from its source rows, which its key finds again. */
public interface Fact extends Ground {

    Topic topic();

    /** Which survey, kind of event or kind of exam it is about; empty where facts of its topic are of one kind. */
    default String part() {
        return "";
    }

    /** The units whose figures this fact belongs to. */
    List<UnitId> units();
}
