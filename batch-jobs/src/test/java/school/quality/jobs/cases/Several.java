package school.quality.jobs.cases;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Pupils or staff named together: {@code p1..p3} are p1, p2 and p3. */
final class Several {

    private static final Pattern RANGE = Pattern.compile("(\\D*)(\\d+)\\.\\.\\1(\\d+)");

    private Several() {}

    static List<String> of(String named) {
        Matcher range = RANGE.matcher(named);
        if (!range.matches()) {
            return List.of(named);
        }
        return IntStream.rangeClosed(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)))
                .mapToObj(number -> range.group(1) + number)
                .toList();
    }
}
