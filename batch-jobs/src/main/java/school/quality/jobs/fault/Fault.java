package school.quality.jobs.fault;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a row.
 *
 * @param column the English name of the column, if the fault sits in one
 * @param value what stood there, shortened
 * @param details what the sentence needs besides, by name
 */
public record Fault(
        FaultCode code, @Nullable String column, @Nullable String value, Map<String, String> details) {

    private static final int SHOWN = 200;

    public Fault {
        value = value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        details = new TreeMap<>(details);
    }

    public static Fault in(String column, FaultCode code, @Nullable String value) {
        return new Fault(code, column, value, Map.of());
    }

    public static Fault in(String column, FaultCode code, @Nullable String value, Map<String, String> details) {
        return new Fault(code, column, value, details);
    }
}
