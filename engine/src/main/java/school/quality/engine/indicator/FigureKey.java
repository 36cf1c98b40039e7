package school.quality.engine.indicator;

import org.jspecify.annotations.Nullable;

/** What tells a figure from the others of its school and period. */
public record FigureKey(
        String indicator, String measure, @Nullable String category, Scope scope, String scopeId) {}
