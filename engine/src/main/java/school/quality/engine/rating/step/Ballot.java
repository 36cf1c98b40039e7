package school.quality.engine.rating.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vote of the commission on one decision about a sheet: the simple majority of votes decides, with equal votes the chair.
 *
 * @param members of the commission
 * @param present of them, in the meeting
 * @param chair one of those present
 * @param owner whose sheet it is: does not vote on it
 * @param votes by member
 */
public record Ballot(List<String> members, List<String> present, String chair, String owner, Map<String, Vote> votes) {

    public Ballot {
        members = List.copyOf(members);
        present = List.copyOf(present);
        votes = Map.copyOf(votes);
    }

    /** How somebody votes. */
    public enum Vote {
        FOR,
        AGAINST,
        ABSTAINED
    }

    /** Why a vote does not count. */
    public enum Flaw {
        /** More than half of the commission has to be there. */
        NO_QUORUM,
        /** Nobody votes on the own sheet. */
        OWN_SHEET,
        /** Only who is present votes. */
        NOT_PRESENT,
        /** Everybody present votes or abstains, but for the owner of the sheet. */
        VOTE_MISSING
    }

    /** Whether so many present are more than half of the members. */
    public static boolean isQuorum(int present, int members) {
        return present * 2 > members;
    }

    /** Empty where the vote counts. */
    public Optional<Flaw> flaw() {
        if (!isQuorum(present.size(), members.size())) {
            return Optional.of(Flaw.NO_QUORUM);
        }
        if (votes.containsKey(owner)) {
            return Optional.of(Flaw.OWN_SHEET);
        }
        if (!present.containsAll(votes.keySet())) {
            return Optional.of(Flaw.NOT_PRESENT);
        }
        return votes.keySet().containsAll(voters()) && !votes.isEmpty()
                ? Optional.empty()
                : Optional.of(Flaw.VOTE_MISSING);
    }

    /** Those present who may vote on this sheet. */
    public List<String> voters() {
        return present.stream().filter(one -> !one.equals(owner)).toList();
    }

    /** Members who voted so, in the order of those present. */
    public List<String> who(Vote vote) {
        return present.stream().filter(one -> votes.get(one) == vote).toList();
    }

    public boolean isAdopted() {
        int difference = who(Vote.FOR).size() - who(Vote.AGAINST).size();
        return difference > 0 || difference == 0 && votes.get(chair) == Vote.FOR;
    }
}
