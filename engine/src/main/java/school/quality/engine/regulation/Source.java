package school.quality.engine.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Scope;

/** Where a criterion takes its value from. */
public sealed interface Source {

    /** As it is written in a regulation, for example {@code INDICATOR}. */
    String type();

    /**
     * A figure of the school's indicators.
     *
     * @param indicator number in the programme, for example {@code 1.1.2}
     * @param category null where the measure is not split
     * @param scope TEACHER, CLASS (the classes of the class teacher), METHOD_UNION or SCHOOL
     * @param subjects empty for all, as are levels (PRIMARY, BASIC, SECONDARY) and grades (1 to 11)
     */
    record Figure(
            String indicator,
            String measure,
            @Nullable String category,
            Scope scope,
            List<String> subjects,
            List<String> levels,
            List<Integer> grades)
            implements Source {

        public Figure {
            subjects = List.copyOf(subjects);
            levels = List.copyOf(levels);
            grades = List.copyOf(grades);
        }

        public boolean isFiltered() {
            return !subjects.isEmpty() || picksGrades();
        }

        public boolean picksGrades() {
            return !levels.isEmpty() || !grades.isEmpty();
        }

        public boolean takesSubject(String subject) {
            return subjects.isEmpty() || subjects.contains(subject);
        }

        public boolean takesGrade(String level, int grade) {
            return (levels.isEmpty() || levels.contains(level)) && (grades.isEmpty() || grades.contains(grade));
        }

        @Override
        public String type() {
            return "INDICATOR";
        }
    }

    /**
     * By how much a figure has changed against a base period.
     *
     * @param keepsFull whether staying at 100 counts as a change of +0.01
     */
    record Change(Figure figure, Base base, boolean keepsFull) implements Source {
        @Override
        public String type() {
            return "CHANGE";
        }
    }

    /** The period a change is measured from. */
    enum Base {
        PREVIOUS_PERIOD,
        SAME_PERIOD_LAST_YEAR
    }

    /** A figure less a reference value. */
    record Relative(Figure figure, Reference reference) implements Source {
        @Override
        public String type() {
            return "RELATIVE";
        }
    }

    /** What a figure is measured against. */
    sealed interface Reference {

        /** The same figure of the whole school, or of the levels the teacher teaches. */
        enum Whole implements Reference {
            SCHOOL,
            LEVEL
        }

        /** A value that the regulation names. */
        record Entered(BigDecimal value) implements Reference {}
    }

    /**
     * A person's rows of a dataset.
     *
     * @param credited {@code visitor} where lesson visits count for the visitor; null for the dataset's usual column
     * @param where the values each named column may have
     * @param distinct the column whose different values are counted; null to count rows
     * @param validMonths how long a row counts after its date; null for the rows of the period
     */
    record Count(
            String dataset,
            @Nullable String credited,
            Map<String, List<String>> where,
            @Nullable String distinct,
            @Nullable Integer validMonths)
            implements Source {

        public Count {
            where = Ordered.copyOfLists(where);
        }

        @Override
        public String type() {
            return "COUNT";
        }
    }

    /** What the staff register says about the person. */
    record Attribute(StaffAttribute attribute) implements Source {
        @Override
        public String type() {
            return "STAFF";
        }
    }

    /**
     * What was entered in the person's sheet.
     *
     * @param evidence documents asked for
     */
    record Manual(List<String> evidence) implements Source {

        public Manual {
            evidence = List.copyOf(evidence);
        }

        @Override
        public String type() {
            return "MANUAL";
        }
    }
}
