package school.quality.engine.rulebook;

import java.util.Collection;
import org.drools.model.Drools;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.RuleContext;
import school.quality.engine.indicator.Reason;
import school.quality.engine.rating.Verdict;
import school.quality.engine.school.Unit;

/** What rules say in their last line. */
public final class Findings {

    static final String CHANNEL = "findings";
    static final String VERDICTS = "verdicts";

    private Findings() {}

    /** The measure of this unit; not applicable where there is nothing to count. */
    public static void measured(Drools drools, String measure, Unit unit, Share share) {
        measured(drools, measure, null, unit, share);
    }

    /** The measure of this unit for one category. */
    public static void measured(Drools drools, String measure, @Nullable String category, Unit unit, Share share) {
        if (share.parts().isEmpty()) {
            find(drools, measure, category, unit, share, Reason.of(Reason.Code.NOTHING_TO_COUNT));
        } else {
            find(drools, measure, category, unit, share, null);
        }
    }

    /** The measure of this unit for each of the categories. */
    public static void measured(
            Drools drools, String measure, Collection<String> categories, Unit unit, Shares shares) {
        categories.forEach(category -> measured(drools, measure, category, unit, shares.of(category)));
    }

    /** How many there are in each of the categories. */
    public static void counted(Drools drools, String measure, Collection<String> categories, Unit unit, Shares shares) {
        categories.forEach(category -> measured(drools, measure, category, unit, Share.count(shares.of(category))));
    }

    /** How many there are in each of the categories over another number: pupils prepared over pupils taught. */
    public static void measuredOver(
            Drools drools, String measure, Collection<String> categories, Unit unit, Shares shares, Share denominator) {
        categories.forEach(
                category -> measured(drools, measure, category, unit, Share.over(shares.of(category), denominator)));
    }

    /** The same, but not shown for a group in which single pupils could be recognised. */
    public static void measuredUnlessSmall(
            Drools drools, String measure, Collection<String> categories, Unit unit, Shares shares, int smallGroup) {
        categories.forEach(
                category -> measuredUnlessSmall(drools, measure, category, unit, shares.of(category), smallGroup));
    }

    /** As measured, but not shown for a group in which single pupils could be recognised. */
    public static void measuredUnlessSmall(Drools drools, String measure, Unit unit, Share share, int smallGroup) {
        measuredUnlessSmall(drools, measure, null, unit, share, smallGroup);
    }

    /** The same for one category. */
    public static void measuredUnlessSmall(
            Drools drools, String measure, @Nullable String category, Unit unit, Share share, int smallGroup) {
        int size = share.parts().denominator().intValueExact();
        if (size > 0 && size < smallGroup) {
            Reason reason = new Reason(Reason.Code.GROUP_TOO_SMALL, Integer.toString(smallGroup));
            find(drools, measure, category, unit, share, reason);
        } else {
            measured(drools, measure, category, unit, share);
        }
    }

    /** As measured, but a teacher is not judged by fewer answers than the settings ask for (formulas, section 7). */
    public static void measuredFrom(
            Drools drools, String measure, String group, Unit teacher, Share share, int answers, int minimumAnswers) {
        if (!share.parts().isEmpty() && answers < minimumAnswers) {
            Reason reason = new Reason(Reason.Code.TOO_FEW_ANSWERS, Integer.toString(minimumAnswers));
            find(drools, measure, group, teacher, share, reason);
        } else {
            measured(drools, measure, group, teacher, share);
        }
    }

    /** What a rule of points says of an assessment. */
    public static void judged(Drools drools, Verdict verdict) {
        drools.getChannel(VERDICTS).send(verdict);
    }

    private static void find(
            Drools drools, String measure, @Nullable String category, Unit unit, Share share, @Nullable Reason reason) {
        String rule = ((RuleContext) drools).getRule().getName();
        drools.getChannel(CHANNEL).send(new Finding(rule, measure, category, unit, share, reason));
    }

    /** The compiler keeps the quotes of metadata. */
    static String unquoted(Object text) {
        return text.toString().replace("\"", "").strip();
    }
}
