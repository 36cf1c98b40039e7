package school.quality.engine.explanation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The run that an explanation is read from.
 *
 * @param loadedUntil when the newest data that it saw were loaded; null where nothing was
 * @param ruleBook version of the rule book
 * @param lockedVersion which version of the result of a paid period it is; null while the period is open
 */
public record RunSeen(
        long number,
        String school,
        String period,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant finishedAt,
        @Nullable Instant loadedUntil,
        String ruleBook,
        @Nullable Integer lockedVersion) {}
