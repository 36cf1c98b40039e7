package school.quality.jobs.store.loading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers of registered pupils: {@code 8А-01} for the first of the report, or the next that nobody has. */
final class PupilNumbers {

    private final String className;
    private final Set<String> taken = new HashSet<>();
    private int last;

    PupilNumbers(String className, List<ClassRoll.Member> members) {
        this.className = className;
        members.forEach(member -> taken.add(member.pupilId()));
        last = members.size();
    }

    /** @param place in the report, from 1 */
    String next(int place) {
        String number = number(place);
        while (!taken.add(number)) {
            number = number(++last);
        }
        return number;
    }

    private String number(int place) {
        return "%s-%02d".formatted(className, place);
    }
}
