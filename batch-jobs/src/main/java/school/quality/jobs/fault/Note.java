package school.quality.jobs.fault;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A remark of a load about a file or a sheet.
 *
 * @param file the file's name without its folders
 * @param sheet the sheet, where it is about one
 * @param details what the sentence needs besides, by name
 */
public record Note(
        NoteCode code, @Nullable String file, @Nullable String sheet, Map<String, String> details) {

    public Note {
        details = new TreeMap<>(details);
    }

    public static Note about(String file, NoteCode code) {
        return new Note(code, file, null, Map.of());
    }

    public static Note about(String file, String sheet, NoteCode code, Map<String, String> details) {
        return new Note(code, file, sheet, details);
    }
}
