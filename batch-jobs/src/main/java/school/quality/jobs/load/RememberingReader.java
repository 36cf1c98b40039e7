package school.quality.jobs.load;

import java.util.HashMap;
import java.util.Map;

/** Reads each of the first thousand different short texts once. */
final class RememberingReader implements CellReader {

    private static final int MOST = 1_000;
    private static final int SHORT = 50;

    private final CellReader reader;
    private final Map<String, Reading> known = new HashMap<>();

    RememberingReader(CellReader reader) {
        this.reader = reader;
    }

    @Override
    public Reading read(String text) {
        Reading before = known.get(text);
        if (before != null) {
            return before;
        }
        Reading reading = reader.read(text);
        if (known.size() < MOST && text.length() <= SHORT) {
            known.put(text, reading);
        }
        return reading;
    }
}
