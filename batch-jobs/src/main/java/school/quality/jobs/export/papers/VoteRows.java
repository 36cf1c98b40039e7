package school.quality.jobs.export.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import school.quality.jobs.store.OrderLine;
import school.quality.jobs.store.sheets.HeldVote;
import school.quality.jobs.store.sheets.StoredVote;

/** How the commission voted: every vote, adopted or not. */
record VoteRows(PaperFacts facts) {

    private static final PaperWords WORDS = PaperWords.RUSSIAN;

    List<Entry> entries() {
        List<Entry> rows = new ArrayList<>();
        facts.votes().forEach(held -> rows.add(entry(held, rows.size() + 1)));
        return rows;
    }

    /** By how many the points of a criterion were decided; of several votes the last that was adopted. */
    Value about(OrderLine line) {
        return facts.votes().stream()
                .map(HeldVote::vote)
                .filter(vote -> vote.adopted()
                        && vote.group().equals(line.group())
                        && vote.staffId().equals(line.staffId())
                        && line.criterion().equals(vote.criterion()))
                .reduce((earlier, later) -> later)
                .map(vote -> Value.text(WORDS.of(
                        "votes",
                        vote.votesFor().size(),
                        vote.votesAgainst().size(),
                        vote.abstained().size())))
                .orElseGet(() -> Value.text(WORDS.of("no-votes")));
    }

    private Entry entry(HeldVote held, int number) {
        StoredVote vote = held.vote();
        return new Entry()
                .with(Field.VOTE_NO, Value.whole(number))
                .with(Field.VOTE_DATE, Value.day(held.on()))
                .with(
                        Field.VOTE_PERSON,
                        Value.text(People.of(facts, vote.staffId()).name()))
                .with(Field.VOTE_STAFF_ID, Value.text(vote.staffId()))
                .with(Field.VOTE_DECISION, Value.text(decision(vote)))
                .with(Field.VOTE_REASON, Value.text(vote.reason()))
                .with(Field.VOTE_FOR, people(vote.votesFor()))
                .with(Field.VOTE_AGAINST, people(vote.votesAgainst()))
                .with(Field.VOTE_ABSTAINED, people(vote.abstained()))
                .with(Field.VOTE_RESULT, Value.text(WORDS.of(vote.adopted() ? "vote.adopted" : "vote.rejected")));
    }

    private static String decision(StoredVote vote) {
        return vote.criterion() == null
                ? WORDS.of("vote." + vote.step())
                : WORDS.of(
                        "vote.criterion." + vote.step(),
                        vote.criterion(),
                        Value.plain(Objects.requireNonNull(vote.points())));
    }

    /** How many, and who. */
    private Value people(List<String> who) {
        String names = who.stream()
                .map(one -> facts.staff().people().containsKey(one)
                        ? People.of(facts, one).name()
                        : one)
                .collect(Collectors.joining(", "));
        return Value.text(who.isEmpty() ? "0" : WORDS.of("vote.people", who.size(), names));
    }
}
