package school.quality.jobs.regulation.book;

import java.util.List;
import java.util.Map;

/**
 * A part of a regulation that is edited as one: its own row and the rows that belong to it.
 *
 * @param group code of the group; empty for the head and for a policy
 * @param code of the part itself, as its row has it; of a policy its category; empty for the head
 */
public record Part(Kind kind, String group, String code) {

    /** The head of the regulation. */
    public static final Part HEAD = new Part(Kind.HEAD, "", "");

    /** What a part can be. */
    public enum Kind {
        HEAD("head"),
        GROUP("groups"),
        SECTION("sections"),
        CRITERION("criteria", "conditions", "bands", "rows", "coefficients", "names"),
        POLICY("allowance", "percent_bands");

        private final List<String> lists;

        Kind(String... lists) {
            this.lists = List.of(lists);
        }

        /** The lists in which it has rows: that of its own row, then the others. */
        public List<String> lists() {
            return lists;
        }

        /** The list of its own row. */
        public String own() {
            return lists.get(0);
        }

        /** The column by which its rows in a list name it. */
        String key(String list) {
            return this == POLICY ? "category" : list.equals(own()) ? "code" : "criterion";
        }
    }

    /** The part whose own row this is. */
    static Part of(Kind kind, Map<String, String> row) {
        return switch (kind) {
            case HEAD -> HEAD;
            case GROUP -> new Part(kind, "", row.getOrDefault("code", ""));
            case SECTION, CRITERION -> new Part(kind, row.getOrDefault("group", ""), row.getOrDefault("code", ""));
            case POLICY -> new Part(kind, "", row.getOrDefault("category", ""));
        };
    }

    /** Whether a row of a list belongs to it. */
    boolean holds(String list, Map<String, String> row) {
        if (!kind.lists().contains(list)) {
            return false;
        }
        return kind == Kind.HEAD
                || row.getOrDefault(kind.key(list), "").equals(code)
                        && (group.isEmpty() || row.getOrDefault("group", "").equals(group));
    }

    /** Whether it belongs to the same whole as another part: a section's group, a criterion's group. */
    boolean isBeside(Part other) {
        return kind == other.kind && group.equals(other.group);
    }
}
