package school.quality.jobs.desk;

import java.util.Locale;
import school.quality.engine.rating.step.StepRefusal;
import school.quality.jobs.export.Words;

/** A step with a sheet that was not taken. */
public final class SheetRefused extends Refusal {

    /** Why; those of {@link StepRefusal} under their own names. */
    public enum Code {
        NO_SUCH_SCHOOL,
        /** Several schools or none are there and none was named. */
        WHICH_SCHOOL,
        /** The person has no sheet in the newest finished run of the period. */
        NO_SHEET,
        /** The person has several sheets and none was named; detail: which. */
        WHICH_SHEET,
        NO_SUCH_CRITERION,
        /** Several people of the staff go by this name. */
        SEVERAL_OF_THIS_NAME,
        REASON_TOO_LONG,
        /** Detail: the method unions there are. */
        NO_SUCH_UNION,
        /** Nobody gives a duty to oneself. */
        OWN_APPOINTMENT,
        OWN_SHEET,
        NOT_THE_OWN_SHEET,
        NOT_THE_REVIEWER,
        NOT_THE_COMMISSION,
        /** Detail: the state of the sheet. */
        NOT_DUE,
        NO_POINTS_HERE,
        NOT_TO_BE_CLAIMED,
        NO_REASON,
        DIFFERENT_WITHOUT_REASON,
        TERM_IS_OVER,
        TERM_IS_RUNNING,
        NOT_ANSWERED
    }

    private final Code code;

    SheetRefused(Code code, String detail) {
        super(code, detail);
        this.code = code;
    }

    static SheetRefused because(StepRefusal refusal, String detail) {
        return new SheetRefused(Code.valueOf(refusal.name()), detail);
    }

    @Override
    public Code code() {
        return code;
    }

    @Override
    String told(Locale language) {
        return code == Code.NOT_DUE ? new Words("messages/sheet-states", language).of(detail()) : detail();
    }
}
