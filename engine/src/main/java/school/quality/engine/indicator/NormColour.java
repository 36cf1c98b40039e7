package school.quality.engine.indicator;

/** How a figure stands against its norm (formulas, section 9); a figure without a norm has no colour. */
public enum NormColour {
    /** Optimal. */
    GREEN,
    /** Acceptable. */
    AMBER,
    /** Critical. */
    RED
}
