package school.quality.engine.rating;

import school.quality.engine.money.Fraction;

/** Another criterion of the section with the points it came to: the decided ones where there is a decision. */
public record OtherCriterion(String code, Fraction points) {}
