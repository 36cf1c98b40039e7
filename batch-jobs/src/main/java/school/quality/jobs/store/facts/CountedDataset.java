package school.quality.jobs.store.facts;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The datasets whose rows a regulation can count, each with the column that names the person credited and the one that dates
 * the row (regulation format, COUNT datasets).
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

    /** Rows with the person credited; of datasets without a date those of the period or its year. */
    String sql() {
        return "select a.school_id, %s as credited, d.row_id, %s as held_on, to_jsonb(d)::text as cells, %s as special_needs\n"
                        .formatted(credited, date.orElse("a.ends_on"), specialNeeds())
                + "from asked a join data.%s d on d.school_id = a.school_id\n".formatted(dataset)
                + "    and in_force(d.since_change, d.until_change, a.change_no)\n"
                + teacherOfMark()
                + "where %s and %s is not null order by a.school_id, credited, d.row_id".formatted(inTime(), credited);
    }

    private String inTime() {
        if (isDated()) {
            return date.get() + " <= a.ends_on";
        }
        return this == EXAMS ? "d.year = a.year and a.kind = 'YEAR'" : "d.period = a.period";
    }

    private String teacherOfMark() {
        return switch (this) {
            case EXAMS -> "left join examined x on x.school_id = d.school_id and x.row_id = d.row_id\n";
            case ATTESTATION -> "left join attested x on x.school_id = d.school_id and x.row_id = d.row_id\n";
            default -> "";
        };
    }

    private String specialNeeds() {
        return ofPupils
                ? "exists (select 1 from data.pupils p where p.school_id = d.school_id and p.pupil_id = d.pupil_id"
                        + " and p.special_needs and in_force(p.since_change, p.until_change, a.change_no))"
                : "false";
    }
}
