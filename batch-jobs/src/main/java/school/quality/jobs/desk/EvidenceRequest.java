package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Of which result the evidence is packed.
 *
 * @param school code; empty where there is one school only
 * @param names whether pupils are named and confidential rows are there; whoever asks answers for it
 * @param file the archive
 * @param by who asks, as far as known
 */
public record EvidenceRequest(String period, Optional<String> school, boolean names, Path file, Optional<String> by) {}
