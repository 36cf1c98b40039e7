package school.quality.engine.dynamics;

import java.math.BigDecimal;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.Parts;

/**
 * How far a figure is from its base.
 *
 * @param shown in the units in which both are shown: the exact difference, then rounded
 * @param staysFull whether it is a share that was 100 and still is
 */
public record Change(BigDecimal shown, boolean staysFull) {

    public static Change of(MeasureForm form, Parts base, Parts now) {
        return new Change(form.change(now, base), form.isShare() && base.isWhole() && now.isWhole());
    }
}
