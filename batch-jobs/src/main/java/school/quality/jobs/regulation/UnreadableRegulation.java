package school.quality.jobs.regulation;

import java.util.List;

/** A document that is no regulation, with everything that is wrong with it. */
public final class UnreadableRegulation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RegulationFault> faults;

    UnreadableRegulation(List<RegulationFault> faults) {
        super("A regulation with %d faults, the first %s at %s"
                .formatted(faults.size(), faults.get(0).code(), faults.get(0).path()));
        this.faults = List.copyOf(faults);
    }

    /** In the order of the document. */
    public List<RegulationFault> faults() {
        return faults;
    }
}
