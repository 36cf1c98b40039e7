package school.quality.jobs.store.facts;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The datasets whose rows a regulation can count, each with the column that names the person credited and the one that dates
 * the row (regulation format, COUNT datasets); without such a column the last day of the row's period or year dates it.
 */
enum CountedDataset {
    ACHIEVEMENTS("achievements", "d.staff_id", "d.held_on", "", true),
    TEACHER_ACTIVITIES("teacher_activities", "d.staff_id", "d.held_on", "", false),
    TRAINING("training", "d.staff_id", "d.finished_on", "", false),
    COMPLAINTS("complaints", "d.staff_id", "d.received_on", "", false),
    LESSON_VISITS("lesson_visits", "d.staff_id", "d.held_on", "", false),
    LESSON_VISITORS("lesson_visits", "d.visitor", "d.held_on", "visitor", false),
    EXAMS("exams", "coalesce(d.staff_id, x.staff_id)", null, "", true),
    ATTESTATION("attestation", "coalesce(d.staff_id, x.staff_id)", null, "", true),
    INDIVIDUAL_WORK("individual_work", "d.staff_id", null, "", true);

    private final String dataset;
    private final String credited;
    private final Optional<String> date;
    private final String as;
    private final boolean ofPupils;

    CountedDataset(String dataset, String credited, @Nullable String date, String as, boolean ofPupils) {
        this.dataset = dataset;
        this.credited = credited;
        this.date = Optional.ofNullable(date);
        this.as = as;
        this.ofPupils = ofPupils;
    }

    static Stream<CountedDataset> of(String dataset) {
        return Stream.of(values()).filter(one -> one.dataset.equals(dataset));
    }

    String dataset() {
        return dataset;
    }

    /** Empty for the dataset's usual column, {@code visitor} for the other. */
    String as() {
        return as;
    }

    boolean isDated() {
        return date.isPresent();
    }

    /** Rows with the person credited, up to the last day asked for; those without a date have that of their period or year. */
    String sql() {
        return "select a.school_id, %s as credited, d.row_id, %s as held_on, %s as period,\n"
                        .formatted(credited, day(), period())
                + "    to_jsonb(d)::text as cells, %s as special_needs\n"
                        .formatted(ofPupils ? "n.pupil_id is not null" : "false")
                + "from asked a join data.%s d on d.school_id = a.school_id\n".formatted(dataset)
                + "    and in_force(d.since_change, d.until_change, a.change_no)\n"
                + periodOfRow()
                + teacherOfMark()
                + specialNeeds()
                + "where %s <= a.ends_on and %s is not null order by a.school_id, credited, d.row_id"
                        .formatted(day(), credited);
    }

    private String day() {
        return date.orElse("q.ends_on");
    }

    private String period() {
        return isDated() ? "null::text" : "q.period";
    }

    private String periodOfRow() {
        if (isDated()) {
            return "";
        }
        String same = this == EXAMS ? "q.year = d.year and q.kind = 'YEAR'" : "q.period = d.period";
        return "join data.periods q on q.school_id = a.school_id and %s\n".formatted(same)
                + "    and in_force(q.since_change, q.until_change, a.change_no)\n";
    }

    private String teacherOfMark() {
        return isOfWorks()
                ? "left join teacher_of_work x on x.school_id = d.school_id and x.dataset = '%s' and x.row_id = d.row_id\n"
                        .formatted(dataset)
                : "";
    }

    /** Whether rows that name nobody belong to the teacher of the pupil's mark. */
    boolean isOfWorks() {
        return this == EXAMS || this == ATTESTATION;
    }

    /** Whether rows are of pupils, some of whom have special needs. */
    boolean isOfPupils() {
        return ofPupils;
    }

    private String specialNeeds() {
        return ofPupils ? "left join special_needs n on n.school_id = d.school_id and n.pupil_id = d.pupil_id\n" : "";
    }
}
