package school.quality.jobs.store.explanations;

import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Scope;

/** Which figures of an indicator are to be explained; null asks for all. */
public record FiguresAsked(
        String indicator,
        @Nullable String measure,
        @Nullable String category,
        @Nullable Scope scope,
        @Nullable String scopeId) {}
