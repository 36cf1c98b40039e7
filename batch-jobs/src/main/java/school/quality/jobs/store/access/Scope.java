package school.quality.jobs.store.access;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a page may see: those of one school, and of its people what the words allow.
 *
 * @param schoolId the only school whose rows are seen
 * @param staffId of the person who looks; null where it is nobody of the staff
 * @param sees what is seen of others
 * @param unions whose sheets are seen with {@link Sight#UNION_SHEETS}
 */
public record Scope(int schoolId, @Nullable String staffId, Set<Sight> sees, List<String> unions) {

    public Scope {
        sees = Set.copyOf(sees);
        unions = List.copyOf(unions);
    }

    /** What somebody may see of others than themselves. */
    public enum Sight {
        /** Points of everybody. */
        SHEETS,
        /** Points of the own method unions. */
        UNION_SHEETS,
        /** Sums of everybody. */
        PAY,
        /** What pupils are called. */
        PUPILS,
        /** Rows on the health of pupils. */
        HEALTH
    }

    /** What the public sees: nobody's rows. */
    public static Scope ofPublic(int schoolId) {
        return new Scope(schoolId, null, Set.of(), List.of());
    }

    String words() {
        StringJoiner words = new StringJoiner(",");
        sees.stream().sorted().forEach(sight -> words.add(sight.name()));
        return words.toString();
    }
}
