package school.quality.engine.rating.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.quality.engine.rating.step.Ballot.Flaw;
import school.quality.engine.rating.step.Ballot.Vote;

/** The commission A, B, C, D, with A in the chair. */
class BallotTest {

    private static final List<String> MEMBERS = List.of("A", "B", "C", "D");

    @Test
    void the_majority_of_votes_decides_and_who_abstains_is_not_counted() {
        assertThat(ballot("X", "A+ B+ C- D0").isAdopted()).isTrue();
        assertThat(ballot("X", "A+ B- C- D0").isAdopted()).isFalse();
    }

    @Test
    void with_equal_votes_the_chair_decides() {
        assertThat(ballot("X", "A+ B+ C- D-").isAdopted()).isTrue();
        assertThat(ballot("X", "A- B- C+ D+").isAdopted()).isFalse();
        assertThat(ballot("X", "A0 B0 C0 D0").isAdopted()).isFalse();
    }

    @Test
    void a_chair_whose_sheet_it_is_breaks_no_tie() {
        assertThat(ballot("A", "B+ C-").isAdopted()).isFalse();
    }

    @Test
    void half_of_the_commission_is_no_quorum() {
        assertThat(ballot("X", "A+ B+").flaw()).contains(Flaw.NO_QUORUM);
        assertThat(ballot("X", "A+ B+ C+").flaw()).isEmpty();
    }

    @Test
    void nobody_votes_on_the_own_sheet() {
        assertThat(ballot("B", "A+ B+ C+").flaw()).contains(Flaw.OWN_SHEET);
    }

    @Test
    void only_who_is_present_votes_and_everybody_present_does() {
        Map<String, Vote> votes = Map.of("A", Vote.FOR, "B", Vote.FOR, "C", Vote.FOR);

        assertThat(new Ballot(MEMBERS, List.of("A", "B", "D"), "A", "X", votes).flaw())
                .contains(Flaw.NOT_PRESENT);
        assertThat(new Ballot(MEMBERS, MEMBERS, "A", "X", votes).flaw()).contains(Flaw.VOTE_MISSING);
    }

    /** @param votes of those present but the owner: + for, - against, 0 abstained */
    private static Ballot ballot(String owner, String votes) {
        Map<String, Vote> cast = new LinkedHashMap<>();
        for (String vote : votes.split(" ")) {
            cast.put(
                    vote.substring(0, 1),
                    switch (vote.charAt(1)) {
                        case '+' -> Vote.FOR;
                        case '-' -> Vote.AGAINST;
                        default -> Vote.ABSTAINED;
                    });
        }
        List<String> present = MEMBERS.stream()
                .filter(one -> cast.containsKey(one) || one.equals(owner))
                .toList();
        return new Ballot(MEMBERS, present, "A", owner, cast);
    }
}
