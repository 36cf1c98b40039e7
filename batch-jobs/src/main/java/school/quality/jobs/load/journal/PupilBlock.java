package school.quality.jobs.load.journal;

import java.util.List;

/**
 * The marks of one pupil; where the journal gives no mark there is none.
 *
 * @param fullName last name, first name and patronymic in one, spaces tidied
 * @param row the row that names the pupil
 */
public record PupilBlock(String fullName, int row, List<GivenMark> marks) {

    public PupilBlock {
        marks = List.copyOf(marks);
    }
}
