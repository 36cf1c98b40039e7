package school.quality.web.sheets;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import school.quality.engine.rating.step.Ballot.Vote;

/** Votes as a form has them: a field for each of those present, by place. */
final class Votes {

    private Votes() {}

    static Map<String, Vote> of(Map<String, String> fields, List<String> present) {
        Map<String, Vote> votes = new HashMap<>();
        for (int place = 0; place < present.size(); place++) {
            String member = present.get(place);
            vote(fields.get("vote" + place)).ifPresent(vote -> votes.put(member, vote));
        }
        return votes;
    }

    private static Optional<Vote> vote(@Nullable String field) {
        return Arrays.stream(Vote.values())
                .filter(vote -> vote.name().equals(field))
                .findFirst();
    }
}
