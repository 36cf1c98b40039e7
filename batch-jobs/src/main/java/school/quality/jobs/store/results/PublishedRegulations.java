package school.quality.jobs.store.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import school.quality.engine.regulation.Regulation;

/** Regulations by which results were found, each read once: a published version never changes. */
public final class PublishedRegulations {

    private static final int MOST = 200;
    private static final int BEGIN = 16;
    private static final float FULL = 0.75f;

    private final Regulations stored;
    private final Map<Integer, Regulation> read = new LinkedHashMap<>(BEGIN, FULL, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Regulation> eldest) {
            return size() > MOST;
        }
    };

    public PublishedRegulations(Regulations stored) {
        this.stored = stored;
    }

    /** @param regulationId of a result that whoever asks may see */
    public Regulation of(int regulationId) {
        synchronized (read) {
            Regulation known = read.get(regulationId);
            if (known != null) {
                return known;
            }
        }
        Regulation found = Objects.requireNonNull(
                        stored.read(List.of(regulationId)).get(regulationId))
                .regulation();
        synchronized (read) {
            read.put(regulationId, found);
        }
        return found;
    }
}
