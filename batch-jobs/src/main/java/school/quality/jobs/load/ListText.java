package school.quality.jobs.load;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import school.quality.jobs.fault.FaultCode;

/** Texts separated by commas; stored as PostgreSQL writes an array. */
final class ListText {

    private ListText() {}

    static Reading read(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > CellReader.LONGEST_TEXT) {
            return new Reading.Wrong(
                    FaultCode.TEXT_TOO_LONG,
                    Map.of("limit", Integer.toString(CellReader.LONGEST_TEXT), "length", Integer.toString(length)));
        }
        return Reading.value(Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .map(item -> '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}")));
    }
}
