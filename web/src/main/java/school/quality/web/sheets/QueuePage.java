package school.quality.web.sheets;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.engine.rating.step.SheetState;
import school.quality.jobs.desk.Review;
import school.quality.jobs.desk.Review.Queued;
import school.quality.jobs.review.ClaimedTwice;
import school.quality.jobs.review.Cliff;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.sheets.Duty;
import school.quality.jobs.store.sheets.Meeting;
import school.quality.jobs.store.sheets.SheetPeople.Colleague;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Numbers;

/**
 * The sheets that somebody reviews or decides, who has to do what, and the commission.
 *
 * @param period null where nothing is rated yet
 * @param chosen which sheets are shown
 * @param duties that hold in the period
 * @param unions of the year of the period
 * @param meetings the newest first
 * @param refusal why something was not done; empty where nothing was refused
 */
record QueuePage(
        @Nullable String period,
        List<String> periods,
        Review review,
        Chosen chosen,
        List<Duty> duties,
        List<String> unions,
        List<Meeting> meetings,
        Viewer viewer,
        String actor,
        String refusal) {

    /** A choice among the sheets; null and false show all. */
    record Chosen(@Nullable SheetState state, boolean differences) {

        public boolean shows(Queued sheet) {
            return (state == null || sheet.course().state() == state) && (!differences || sheet.differences() > 0);
        }
    }

    public List<Queued> shown() {
        return review.sheets().stream().filter(chosen::shows).toList();
    }

    public List<SheetState> states() {
        return Arrays.asList(SheetState.values());
    }

    public long count(SheetState state) {
        return review.sheets().stream()
                .filter(sheet -> sheet.course().state() == state)
                .count();
    }

    public Numbers numbers() {
        return new Numbers(language());
    }

    private Locale language() {
        return viewer.language();
    }

    /** Members of the commission, in the order of appointment. */
    public List<String> commission() {
        return duties.stream()
                .filter(duty -> duty.kind() == Duty.Kind.COMMISSION)
                .map(Duty::person)
                .toList();
    }

    public boolean isMember() {
        return commission().contains(actor);
    }

    public Optional<Meeting> meeting() {
        return meetings.stream().findFirst();
    }

    /** The staff by name, to choose from. */
    public List<Colleague> staff() {
        return review.staff().values().stream()
                .sorted(Comparator.comparing(Colleague::name).thenComparing(Colleague::staffId))
                .toList();
    }

    public List<Cliff.Near> near() {
        return review.cliffs().stream()
                .filter(Cliff.Near.class::isInstance)
                .map(Cliff.Near.class::cast)
                .toList();
    }

    /** Places that little decides over, as lists of those who stand there. */
    public List<Places> places() {
        return review.cliffs().stream()
                .filter(cliff -> !(cliff instanceof Cliff.Near))
                .map(cliff -> cliff instanceof Cliff.CloseRace race
                        ? new Places(
                                names(race.ahead()),
                                names(race.behind()),
                                numbers().plain(race.difference()))
                        : new Places(names(((Cliff.Tie) cliff).sheets()), "", ""))
                .toList();
    }

    /**
     * People who share a place, or stand close to the next.
     *
     * @param behind empty for a tie
     */
    record Places(String ahead, String behind, String difference) {}

    private String names(List<RatedSheet> sheets) {
        return String.join(
                ", ", sheets.stream().map(sheet -> review.name(sheet.staffId())).toList());
    }

    public List<ClaimedTwice> twice() {
        return review.twice();
    }
}
