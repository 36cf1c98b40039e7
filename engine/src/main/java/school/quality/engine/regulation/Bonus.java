package school.quality.engine.regulation;

import java.math.BigDecimal;

/** Points added when a second condition holds, for example 3 for a load of 7 lessons and more. */
public record Bonus(Condition condition, BigDecimal points) {}
