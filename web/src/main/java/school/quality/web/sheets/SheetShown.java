package school.quality.web.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.rating.step.SheetState;
import school.quality.engine.rating.step.SheetStep;
import school.quality.engine.rating.step.Standing;
import school.quality.jobs.desk.OwnRating;
import school.quality.jobs.desk.Review;
import school.quality.jobs.desk.Review.Queued;
import school.quality.jobs.review.ClaimedTwice;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.sheets.Meeting;
import school.quality.jobs.store.sheets.StoredVote;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Numbers;

/**
 * One sheet before those who review and decide it; nothing of pay.
 *
 * @param filled the sheet with its criteria in words
 * @param standing what the viewer is to the sheet
 * @param meeting the newest of the period; null where there is none
 * @param votes about this person's sheets
 * @param voted what came of a vote just now; may be empty
 */
record SheetShown(
        Queued queued,
        OwnRating.Sheet filled,
        Review review,
        Standing standing,
        @Nullable Meeting meeting,
        List<StoredVote> votes,
        Viewer viewer,
        String actor,
        LocalDate today,
        Tried tried,
        String voted) {

    /**
     * What somebody typed, and why it was not taken.
     *
     * @param refusal empty where nothing was refused
     */
    record Tried(SheetStep step, String criterion, String points, String reason, String refusal) {

        static final Tried NOTHING = new Tried(SheetStep.REVIEW, "", "", "", "");

        public Tried refused(String sentence) {
            return new Tried(step, criterion, points, reason, sentence);
        }
    }

    public Numbers numbers() {
        return new Numbers(viewer.language());
    }

    public String name() {
        return review.name(queued.sheet().staffId());
    }

    public SheetState state() {
        return queued.course().state();
    }

    /** Whether it is this person's turn; the desk looks again when the step is taken. */
    public boolean may(SheetStep step) {
        boolean right =
                switch (step) {
                    case REVIEW, RETURN -> standing.reviewer();
                    case DECIDE, ANSWER, FINISH -> standing.commission();
                    default -> false;
                };
        return right && !standing.owner() && step.isDueIn(state());
    }

    /** The viewer's own sheet: may be looked at and not be decided. */
    public boolean isOwn() {
        return standing.owner();
    }

    /** Whether an open meeting has the viewer among those present. */
    public boolean isInMeeting() {
        return meeting != null && meeting.present().contains(actor);
    }

    /** The teacher's days are not over; a decided sheet cannot be closed before. */
    public boolean isTermRunning() {
        return state() == SheetState.DECIDED
                && queued.course().lastDay().map(day -> !today.isAfter(day)).orElse(false);
    }

    public boolean differs(OwnRating.Line line) {
        return queued.sheet().criteria().stream()
                .filter(one -> one.code().equals(line.code()))
                .anyMatch(queued::differs);
    }

    /** The number that the commission entered last, also after the run. */
    public String decided(OwnRating.Line line) {
        return queued.sheet().criteria().stream()
                .filter(one -> one.code().equals(line.code()))
                .findFirst()
                .map(one -> decided(one))
                .orElse("–");
    }

    private String decided(RatedCriterion line) {
        return numbers().plain(queued.entered(SheetStep.DECIDE, line));
    }

    /** The sheet after this one that waits for what the viewer does; null where none does. */
    public @Nullable RatedSheet next() {
        List<Queued> all = review.sheets();
        int here = all.indexOf(queued);
        return Stream.concat(all.subList(here + 1, all.size()).stream(), all.subList(0, here).stream())
                .filter(this::isDue)
                .map(Queued::sheet)
                .filter(sheet -> !viewer.isSelf(sheet.staffId()))
                .findFirst()
                .orElse(null);
    }

    private boolean isDue(Queued other) {
        SheetState state = other.course().state();
        return viewer.is(Role.COMMISSION) && (SheetStep.DECIDE.isDueIn(state) || SheetStep.ANSWER.isDueIn(state))
                || viewer.is(Role.HEAD_OF_UNION) && SheetStep.REVIEW.isDueIn(state);
    }

    /** What this sheet claims that is claimed elsewhere too. */
    public List<ClaimedTwice> twice() {
        return review.twice().stream()
                .filter(one -> one.items().stream()
                        .flatMap(item -> item.claims().stream())
                        .anyMatch(claim -> claim.staffId().equals(queued.sheet().staffId())
                                && claim.group().equals(queued.sheet().group())))
                .toList();
    }
}
