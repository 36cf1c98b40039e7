package school.quality.jobs.regulation;

import java.util.List;
import school.quality.engine.regulation.Regulation;

/**
 * A document as far as it can be read.
 *
 * @param regulation with stand-ins where there are faults
 * @param faults in the order of the document
 */
public record ReadableRegulation(Regulation regulation, List<RegulationFault> faults) {

    public ReadableRegulation {
        faults = List.copyOf(faults);
    }
}
