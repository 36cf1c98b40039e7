package school.quality.engine.regulation.check;

import java.util.ArrayList;
import java.util.List;
import school.quality.engine.regulation.Regulation;

/** Everything that is wrong with a regulation before it is published. */
public final class RegulationCheck {

    private RegulationCheck() {}

    /** All findings at once, in the order of the regulation. */
    public static List<Finding> of(Regulation regulation, Known known) {
        List<Finding> found = new ArrayList<>();
        found.addAll(HeadCheck.of(regulation, known));
        return List.copyOf(found);
    }
}
