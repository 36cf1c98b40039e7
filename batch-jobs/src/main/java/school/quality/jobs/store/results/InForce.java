package school.quality.jobs.store.results;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.Source;

/**
 * A version of a regulation that holds for a period, or that is looked at as if it did.
 *
 * @param regulationId number of the stored version
 */
public record InForce(int regulationId, Regulation regulation) {

    /** The datasets whose rows these regulations count. */
    public static Set<String> countedDatasets(Collection<InForce> regulations) {
        return regulations.stream()
                .map(InForce::regulation)
                .flatMap(Regulation::sources)
                .filter(Source.Count.class::isInstance)
                .map(source -> ((Source.Count) source).dataset())
                .collect(Collectors.toSet());
    }
}
