package school.quality.jobs.desk;

import java.util.Optional;

/**
 * Which finished results are to be proven.
 *
 * @param run its number; empty for every paid result
 */
public record VerifyRequest(Optional<Long> run, Optional<String> school, Optional<String> period) {}
