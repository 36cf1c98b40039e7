package school.quality.jobs.desk;

import school.quality.engine.rating.step.Ballot;

/** A meeting that was not opened, or a vote that does not count. */
public final class MeetingRefused extends Refusal {

    /** What can be wrong; a code is never used again for something else. */
    public enum Code {
        /** Nobody has opened a meeting of the period in the detail. */
        NO_MEETING,
        /** The person in the detail is no member of the commission. */
        NOT_A_MEMBER,
        /** The chair or the secretary in the detail is not present. */
        OFFICER_ABSENT,
        /** So many are present, more than half of the commission has to be. */
        NO_QUORUM,
        /** Nobody votes on the own sheet: the person in the detail. */
        OWN_SHEET,
        /** Somebody who votes, or who counts the votes, is not present. */
        NOT_PRESENT,
        /** Somebody present has no vote. */
        VOTE_MISSING
    }

    private final Code code;

    MeetingRefused(Code code, String detail) {
        super(code, detail);
        this.code = code;
    }

    static MeetingRefused because(Ballot.Flaw flaw, String detail) {
        return new MeetingRefused(Code.valueOf(flaw.name()), detail);
    }

    @Override
    public Code code() {
        return code;
    }
}
