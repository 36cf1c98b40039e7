package school.quality.jobs.export.pages;

import school.quality.engine.indicator.Figure;
import school.quality.engine.indicator.NormColour;
import school.quality.engine.indicator.Status;

/** How a figure stands, in the order of what needs attention: against its norm, or why it is not judged. */
public enum Mark {
    RED("!"),
    AMBER("~"),
    GREEN("+"),
    /** There is a value, but no norm. */
    NO_NORM(""),
    NOT_APPLICABLE("—"),
    NO_DATA("?");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** Stands beside the colour, for who does not see it. */
    public String sign() {
        return sign;
    }

    static Mark of(Figure figure) {
        if (figure.value().status() != Status.VALUE) {
            return Mark.valueOf(figure.value().status().name());
        }
        NormColour norm = figure.norm();
        return norm == null ? NO_NORM : Mark.valueOf(norm.name());
    }
}
