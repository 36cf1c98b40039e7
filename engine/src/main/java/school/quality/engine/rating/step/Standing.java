package school.quality.engine.rating.step;

/**
 * What somebody is to a sheet.
 *
 * @param owner it is the own sheet
 * @param reviewer the head of the method union that the sheet belongs to
 * @param commission a member of the commission of the period
 */
public record Standing(boolean owner, boolean reviewer, boolean commission) {

    boolean may(Role role) {
        return switch (role) {
            case TEACHER -> owner;
            case HEAD_OF_UNION -> reviewer && !owner;
            case COMMISSION -> commission && !owner;
        };
    }
}
