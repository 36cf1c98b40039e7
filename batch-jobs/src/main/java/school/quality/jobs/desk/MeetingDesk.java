package school.quality.jobs.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.rating.step.Ballot;
import school.quality.engine.rating.step.Ballot.Vote;
import school.quality.engine.rating.step.StepRefusal;
import school.quality.jobs.desk.MeetingRefused.Code;
import school.quality.jobs.store.results.Schools;
import school.quality.jobs.store.sheets.Duty;
import school.quality.jobs.store.sheets.Meeting;
import school.quality.jobs.store.sheets.SheetKey;
import school.quality.jobs.store.sheets.SheetMeetings;
import school.quality.jobs.store.sheets.SheetPeople;
import school.quality.jobs.store.sheets.SheetSteps;
import school.quality.jobs.store.sheets.StoredVote;

/**
 * Leads the meetings of the commission: who is there, and how each decision was voted on. A decision that is adopted becomes a
 * step of the sheet in the same transaction; one that is not is kept as a vote only.
 */
public final class MeetingDesk {

    private final SheetDesk sheets;
    private final SheetMeetings meetings;
    private final SheetPeople people;
    private final SheetSteps steps;
    private final Schools schools;
    private final TransactionTemplate transaction;

    MeetingDesk(
            SheetDesk sheets,
            SheetMeetings meetings,
            SheetPeople people,
            SheetSteps steps,
            Schools schools,
            TransactionTemplate transaction) {
        this.sheets = sheets;
        this.meetings = meetings;
        this.people = people;
        this.steps = steps;
        this.schools = schools;
        this.transaction = transaction;
    }

    /**
     * Whom a meeting begins with.
     *
     * @param present of the members of the commission
     */
    public record Opening(String period, List<String> present, String chair, String secretary) {

        public Opening {
            present = List.copyOf(present);
        }
    }

    /** What came of a vote. */
    public record Counted(boolean adopted, int votesFor, int votesAgainst, int abstained) {}

    /** The commission of a period, in the order of appointment. */
    public List<String> members(int schoolId, String period) {
        return people.duties(schoolId, period).stream()
                .filter(duty -> duty.kind() == Duty.Kind.COMMISSION)
                .map(Duty::person)
                .toList();
    }

    /** Meetings of a period, the newest first: that one goes on. */
    public List<Meeting> meetings(int schoolId, String period) {
        return meetings.of(schoolId, period);
    }

    public Optional<Meeting> meeting(int schoolId, long number) {
        return meetings.find(schoolId, number);
    }

    public List<StoredVote> votes(int schoolId, Meeting meeting) {
        return meetings.votes(schoolId, meeting);
    }

    /** About the sheets of one person. */
    public List<StoredVote> votes(int schoolId, String period, String staffId) {
        return meetings.votes(schoolId, period, staffId);
    }

    /** Opens a meeting today; answers its number. */
    public long open(int schoolId, Opening opening, String by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            steps.claim(schoolId);
            List<String> members = members(schoolId, opening.period());
            List<String> present =
                    members.stream().filter(opening.present()::contains).toList();
            refuseUnless(members.contains(by), Code.NOT_A_MEMBER, by);
            opening.present().forEach(one -> refuseUnless(members.contains(one), Code.NOT_A_MEMBER, one));
            refuseUnless(present.contains(opening.chair()), Code.OFFICER_ABSENT, opening.chair());
            refuseUnless(present.contains(opening.secretary()), Code.OFFICER_ABSENT, opening.secretary());
            refuseUnless(
                    Ballot.isQuorum(present.size(), members.size()),
                    Code.NO_QUORUM,
                    present.size() + "/" + members.size());
            return meetings.open(
                    schoolId,
                    new Meeting(
                            0,
                            opening.period(),
                            LocalDate.now(),
                            members,
                            present,
                            opening.chair(),
                            opening.secretary()),
                    by);
        }));
    }

    /**
     * Counts a vote in the newest meeting, and takes the step where it was adopted.
     *
     * @param wanted a decision or the answer to an appeal; whoever takes it counts the votes
     * @throws MeetingRefused where the vote does not count
     * @throws SheetRefused where the step is not due or not for this person
     */
    public Counted decide(SheetRequest request, SheetDesk.Taken wanted, Map<String, Vote> votes) {
        if (!wanted.step().decides()) {
            throw new IllegalArgumentException(wanted.step().name());
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            String school = request.school().orElseThrow();
            int schoolId = schools.find(school)
                    .orElseThrow(() -> new SheetRefused(SheetRefused.Code.NO_SUCH_SCHOOL, school))
                    .schoolId();
            steps.claim(schoolId);
            Meeting meeting = meetings.of(schoolId, request.period()).stream()
                    .findFirst()
                    .orElseThrow(() -> new MeetingRefused(Code.NO_MEETING, request.period()));
            refuseUnless(meeting.present().contains(wanted.by()), Code.NOT_PRESENT, wanted.by());
            Ballot ballot = new Ballot(meeting.members(), meeting.present(), meeting.chair(), request.staffId(), votes);
            ballot.flaw().ifPresent(flaw -> {
                throw MeetingRefused.because(flaw, detail(flaw, ballot));
            });
            return count(request, schoolId, wanted, meeting, ballot);
        }));
    }

    private Counted count(SheetRequest request, int schoolId, SheetDesk.Taken wanted, Meeting meeting, Ballot ballot) {
        SheetPage page = ballot.isAdopted() ? sheets.take(request, wanted) : due(request, wanted);
        SheetKey key = page.key(schoolId);
        meetings.keep(
                key,
                vote(wanted, meeting, key, ballot),
                ballot.isAdopted() ? Integer.valueOf(steps.last(key)) : null,
                wanted.by());
        return new Counted(
                ballot.isAdopted(),
                ballot.who(Vote.FOR).size(),
                ballot.who(Vote.AGAINST).size(),
                ballot.who(Vote.ABSTAINED).size());
    }

    /** What is not due is not voted on, whatever would come of it. */
    private SheetPage due(SheetRequest request, SheetDesk.Taken wanted) {
        SheetPage page = sheets.page(request);
        if (sheets.standing(request, wanted.by()).owner()) {
            throw SheetRefused.because(StepRefusal.OWN_SHEET, wanted.by());
        }
        if (!wanted.step().isDueIn(page.course().state())) {
            throw SheetRefused.because(
                    StepRefusal.NOT_DUE, page.course().state().name());
        }
        return page;
    }

    private static StoredVote vote(SheetDesk.Taken wanted, Meeting meeting, SheetKey key, Ballot ballot) {
        SheetDesk.@Nullable Points points = wanted.points();
        return new StoredVote(
                meeting.number(),
                key.regulation(),
                key.group(),
                key.staffId(),
                wanted.step(),
                points == null ? null : points.criterion(),
                points == null ? null : points.number(),
                wanted.reason(),
                ballot.who(Vote.FOR),
                ballot.who(Vote.AGAINST),
                ballot.who(Vote.ABSTAINED),
                ballot.isAdopted());
    }

    private static String detail(Ballot.Flaw flaw, Ballot ballot) {
        return switch (flaw) {
            case NO_QUORUM -> ballot.present().size() + "/" + ballot.members().size();
            case OWN_SHEET -> ballot.owner();
            case NOT_PRESENT ->
                ballot.votes().keySet().stream()
                        .filter(one -> !ballot.present().contains(one))
                        .sorted()
                        .collect(Collectors.joining(", "));
            case VOTE_MISSING ->
                ballot.voters().stream()
                        .filter(one -> !ballot.votes().containsKey(one))
                        .collect(Collectors.joining(", "));
        };
    }

    private static void refuseUnless(boolean right, Code code, String detail) {
        if (!right) {
            throw new MeetingRefused(code, detail);
        }
    }
}
