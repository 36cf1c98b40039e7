package school.quality.jobs.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.fault.Fault;
import school.quality.jobs.sheet.SheetRow;
import tools.jackson.databind.json.JsonMapper;

/** Cells and faults of a row as JSON, in the form in which rejected rows are kept. */
final class RowJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final char UNPRINTABLE = '\uFFFD';
    /** A control character: what held such a sign is at fault for as long as nobody has typed it anew. */
    private static final char SUBSTITUTE = '\u001A';

    private static final String NOT_AVAILABLE = "#N/A";

    private RowJson() {}

    static String cells(Map<String, @Nullable String> cells) {
        Map<String, @Nullable String> kept = new LinkedHashMap<>();
        cells.forEach(
                (column, cell) -> kept.put(column, cell == null ? null : storable(withoutMark(cell), SUBSTITUTE)));
        return JSON.writeValueAsString(kept);
    }

    private static String withoutMark(String cell) {
        return cell.startsWith(SheetRow.SEVERAL_VALUES) ? cell.substring(SheetRow.SEVERAL_VALUES.length()) : cell;
    }

    static String faults(List<Fault> faults) {
        return JSON.writeValueAsString(faults.stream().map(RowJson::fault).toList());
    }

    /** A fault that is numbered elsewhere: those of journal reports. */
    static String fault(String number, @Nullable String value, Map<String, String> details) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", number);
        json.put("value", value == null ? null : shown(value));
        json.put("details", details);
        return JSON.writeValueAsString(List.of(json));
    }

    /** The text as a sentence can quote it. */
    static String shown(String text) {
        return SheetRow.NO_STORED_VALUE.equals(text) ? NOT_AVAILABLE : storable(text, UNPRINTABLE);
    }

    /** The text with another sign for what PostgreSQL cannot store: NUL and halves of pairs. */
    private static String storable(String text, char instead) {
        if (text.chars().noneMatch(sign -> sign == 0 || Character.isSurrogate((char) sign))) {
            return text;
        }
        StringBuilder storable = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> sign == 0 || Character.getType(sign) == Character.SURROGATE ? instead : sign)
                .forEach(storable::appendCodePoint);
        return storable.toString();
    }

    private static Map<String, Object> fault(Fault fault) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", fault.code().number());
        json.put("column_name", fault.column());
        json.put("value", fault.value() == null ? null : shown(fault.value()));
        json.put("details", fault.details());
        return json;
    }
}
