package school.quality.jobs.load;

import java.util.Map;
import school.quality.jobs.fault.FaultCode;

/** What a cell turned out to be: a value in its one stored form, or something that the column does not take. */
sealed interface Reading {

    /**
     * A value in the form in which it is stored and compared: {@code 12.5}, {@code 2025-09-01}, {@code true}, a code.
     */
    record Value(String stored) implements Reading {}

    /** Not a value of the column. */
    record Wrong(FaultCode code, Map<String, String> details) implements Reading {}

    static Reading value(String stored) {
        return new Value(stored);
    }

    static Reading wrong(FaultCode code) {
        return new Wrong(code, Map.of());
    }
}
