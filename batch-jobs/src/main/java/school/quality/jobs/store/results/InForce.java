package school.quality.jobs.store.results;

import school.quality.engine.regulation.Regulation;

/**
 * A published version of a regulation that holds for a period.
 *
 * @param regulationId number of the stored version
 */
public record InForce(int regulationId, Regulation regulation) {}
