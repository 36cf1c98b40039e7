package school.quality.web.orders;

import java.util.Locale;
import school.quality.jobs.store.CorrectedPerson;

/** What a correction of a paid period changes for one person, as it is written. */
record CorrectionShown(
        String name,
        String staffId,
        String before,
        String after,
        String difference,
        String byData,
        String byRule,
        String byDecision,
        boolean ownUnchanged) {

    static CorrectionShown of(CorrectedPerson person, String name, Locale language) {
        return new CorrectionShown(
                name,
                person.staffId(),
                SumOf.shown(person.before(), language),
                SumOf.shown(person.after(), language),
                SumOf.shown(person.difference(), language),
                SumOf.shown(person.byData(), language),
                SumOf.shown(person.byRule(), language),
                SumOf.shown(person.byDecision(), language),
                person.ownUnchanged());
    }
}
