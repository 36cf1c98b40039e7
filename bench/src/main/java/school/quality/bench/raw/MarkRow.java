package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/**
 * A final mark, or a mark of the interim attestation.
 *
 * @param indicator 1.1.2 or 1.1.9
 * @param mark 5 to 1, NA, CREDIT or EXEMPT
 */
public record MarkRow(
        int row,
        String indicator,
        String pupil,
        String subject,
        String mark,
        @Nullable String staff) implements Work {

    @Override
    public int fromGrade() {
        return 2;
    }

    @Override
    public Object credited(Enrolled enrolled, @Nullable String teacher) {
        return new Mark(row, indicator, enrolled, subject, teacher, mark.equals("NA") ? 0 : mark.charAt(0) - '0');
    }

    public boolean assessed() {
        return mark.length() == 1 || mark.equals("NA");
    }
}
