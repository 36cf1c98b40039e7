package school.quality.jobs.regulation;

import java.util.ArrayList;
import java.util.List;
import school.quality.jobs.regulation.RegulationFault.Code;

/** Collects what is wrong while a document is read to its end. */
final class Faults {

    private final List<RegulationFault> found = new ArrayList<>();

    /** Only the first fault of a value: what follows is about its stand-in. */
    void add(Code code, String path, String value, String expected) {
        RegulationFault fault = new RegulationFault(code, path, value, expected);
        if (found.stream().noneMatch(fault::isOfSameValue)) {
            found.add(fault);
        }
    }

    List<RegulationFault> found() {
        return List.copyOf(found);
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new UnreadableRegulation(found);
        }
    }
}
