package school.quality.jobs.store.lists;

import static school.quality.jobs.store.lists.ListField.ABOVE;
import static school.quality.jobs.store.lists.ListField.ASPECT;
import static school.quality.jobs.store.lists.ListField.BEHIND;
import static school.quality.jobs.store.lists.ListField.CAPACITY;
import static school.quality.jobs.store.lists.ListField.CATEGORY;
import static school.quality.jobs.store.lists.ListField.CATEGORY_UNTIL;
import static school.quality.jobs.store.lists.ListField.CLASS;
import static school.quality.jobs.store.lists.ListField.GIVEN;
import static school.quality.jobs.store.lists.ListField.INDICATOR;
import static school.quality.jobs.store.lists.ListField.MARK;
import static school.quality.jobs.store.lists.ListField.MEASURES;
import static school.quality.jobs.store.lists.ListField.METHOD_UNION;
import static school.quality.jobs.store.lists.ListField.PLANNED;
import static school.quality.jobs.store.lists.ListField.PUPIL;
import static school.quality.jobs.store.lists.ListField.PUPILS;
import static school.quality.jobs.store.lists.ListField.PUPIL_ID;
import static school.quality.jobs.store.lists.ListField.REASON;
import static school.quality.jobs.store.lists.ListField.SCOPE;
import static school.quality.jobs.store.lists.ListField.SCOPE_ID;
import static school.quality.jobs.store.lists.ListField.STAFF_ID;
import static school.quality.jobs.store.lists.ListField.STUDY_GROUP;
import static school.quality.jobs.store.lists.ListField.SUBJECT;
import static school.quality.jobs.store.lists.ListField.TEACHER;

import java.util.List;
import java.util.Locale;

/** The lists there are, each behind a figure of the programme. */
public enum ListKind {
    /** Pupils one mark short of straight fives, or of fours and fives. */
    RESERVE(
            "1.3.3",
            "share",
            List.of(CLASS, SUBJECT, REASON),
            List.of(CLASS, PUPIL, PUPIL_ID, SUBJECT, MARK, TEACHER, STAFF_ID, REASON)),
    /** Each mark 2, 1 and "not assessed" of a pupil who fails. */
    FAILING(
            "1.3.4",
            "share",
            List.of(CLASS, SUBJECT),
            List.of(CLASS, PUPIL, PUPIL_ID, SUBJECT, MARK, TEACHER, STAFF_ID)),
    /** Leavers of grade 9 of whom nobody knows where they went. */
    DESTINATIONS("1.3.9", "share", List.of(CLASS, REASON), List.of(CLASS, PUPIL, PUPIL_ID, REASON)),
    /** Teaching staff whose attestation category ends soon. */
    CATEGORIES(
            "3.2.8",
            "expiring_count",
            List.of(METHOD_UNION, CATEGORY),
            List.of(METHOD_UNION, TEACHER, STAFF_ID, CATEGORY, CATEGORY_UNTIL)),
    /** Classes with more pupils than places; the same with and without names. */
    CLASSES(
            "3.1.2",
            "over_norm_count",
            List.of(CLASS, PUPILS, CAPACITY, ABOVE),
            List.of(CLASS, PUPILS, CAPACITY, ABOVE)),
    /** Lessons planned and not given; lessons are counted. */
    LESSONS(
            "2.3.1",
            "lag_lessons",
            List.of(CLASS, SUBJECT),
            List.of(CLASS, SUBJECT, STUDY_GROUP, TEACHER, STAFF_ID, PLANNED, GIVEN, BEHIND)) {
        @Override
        String count() {
            return "coalesce(sum(l.behind), 0)";
        }
    },
    /** Pupils left out of a denominator, figure by figure, with the reason. */
    LEFT_OUT(
            "",
            "",
            List.of(INDICATOR, MEASURES, ASPECT, CLASS, SCOPE, SCOPE_ID, REASON),
            List.of(INDICATOR, MEASURES, ASPECT, CLASS, PUPIL, PUPIL_ID, SCOPE, SCOPE_ID, REASON));

    private final String indicator;
    private final String measure;
    private final List<ListField> counted;
    private final List<ListField> named;

    ListKind(String indicator, String measure, List<ListField> counted, List<ListField> named) {
        this.indicator = indicator;
        this.measure = measure;
        this.counted = counted;
        this.named = named;
    }

    /** The figure that the list stands behind; empty where each row names its own. */
    public String indicator() {
        return indicator;
    }

    String measure() {
        return measure;
    }

    /** What its rows say: with names, or counted by what is left without them. */
    public List<ListField> fields(boolean names) {
        return names ? named : counted;
    }

    String query() {
        return name().toLowerCase(Locale.ROOT);
    }

    String table() {
        return "listed_" + query();
    }

    /** How many stand behind some rows: people or classes once, however many rows they have. */
    String count() {
        return "count(distinct l.person)";
    }
}
