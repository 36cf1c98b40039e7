package school.quality.jobs.fault;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import school.quality.jobs.sheet.FileFault;
import school.quality.jobs.sheet.UnreadableFile;

/** Keeps why a file could not be read as a note, and says it again in the reader's own words. */
public final class UnreadableNote {

    private static final String FAULT = "fault";

    private UnreadableNote() {}

    /** The refusal of a file as a note that can be stored. */
    public static Note of(UnreadableFile refusal) {
        Map<String, String> details = new TreeMap<>();
        details.put(FAULT, refusal.fault().name());
        for (int i = 0; i < refusal.details().size(); i++) {
            details.put("detail%02d".formatted(i), refusal.details().get(i));
        }
        return new Note(NoteCode.UNREADABLE, refusal.file(), null, details);
    }

    static String text(Note note, Locale language) {
        Map<String, String> details = new TreeMap<>(note.details());
        FileFault fault = FileFault.valueOf(details.remove(FAULT));
        String file = note.file() == null ? "" : note.file();
        return new UnreadableFile(fault, file, details.values().toArray(String[]::new)).text(language);
    }
}
