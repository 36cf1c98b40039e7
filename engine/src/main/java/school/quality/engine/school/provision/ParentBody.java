package school.quality.engine.school.provision;

import java.util.List;
import java.util.Optional;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * Parents who are members of a committee or council in the period.
 *
 * @param rowKey number of the source row
 * @param body code of the body
 * @param className empty for bodies of the whole school
 * @param members of the body
 * @param parents of the class, where this is the one of its bodies by which they are counted; otherwise 0
 */
public record ParentBody(long rowKey, String body, Optional<String> className, int members, int parents)
        implements Fact {

    public static final List<String> BODIES_AND_ALL =
            List.of("CLASS_COMMITTEE", "SCHOOL_COMMITTEE", "GOVERNING_COUNCIL", "TRUSTEES", "ALL");

    /** Members, if this is the body asked for; ALL: of any body. */
    public int membersOf(String wanted) {
        return wanted.equals("ALL") || body.equals(wanted) ? members : 0;
    }

    @Override
    public FactKey key() {
        return FactKey.of("parent_body", Long.toString(rowKey));
    }

    @Override
    public Topic topic() {
        return Topic.PARENT_BODIES;
    }

    /** The class, where one is named. */
    @Override
    public List<UnitId> units() {
        return className.map(UnitId::ofClass).stream().toList();
    }
}
