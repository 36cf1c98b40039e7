package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells from the first bytes what a file is; its name may agree or say nothing, but must not contradict. */
enum Recognition {
    WORKBOOK(Set.of("csv", "tsv", "txt", "json", "html", "htm", "pdf", "doc", "docx"), "kind.xlsx") {
        @Override
        Container open(Path path) {
            return XlsxBook.open(path);
        }
    },
    JSON(Set.of("xlsx", "xlsm", "xls", "csv", "tsv", "html", "htm", "pdf", "doc", "docx"), "kind.json") {
        @Override
        Container open(Path path) {
            return JsonBook.open(path);
        }
    },
    TEXT(Set.of("xlsx", "xlsm", "xls", "json", "html", "htm", "pdf", "doc", "docx"), "kind.text") {
        @Override
        Container open(Path path) {
            return CsvBook.open(path);
        }
    };

    private static final int HEAD = 4_096;
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("%PDF", "kind.pdf"),
            Map.entry("{\\rtf", "kind.rtf"),
            Map.entry("\u0089PNG", "kind.picture"),
            Map.entry("\u00FF\u00D8\u00FF", "kind.picture"),
            Map.entry("GIF8", "kind.picture"),
            Map.entry("Rar!", "kind.archive"),
            Map.entry("7z\u00BC\u00AF", "kind.archive"),
            Map.entry("\u001F\u008B", "kind.archive"),
            Map.entry("MZ", "kind.program"),
            Map.entry("\u007FELF", "kind.program"));
    private static final List<String> WEB =
            List.of("<!doctype html", "<html", "<table", "<head", "<meta", "<style", "<body", "<div", "mime-version:");

    private final Set<String> contradicting;
    private final String kind;

    Recognition(Set<String> contradicting, String kind) {
        this.contradicting = contradicting;
        this.kind = kind;
    }

    abstract Container open(Path path);

    static Recognition of(Path path) {
        byte[] head = head(path);
        Recognition found = of(path, new String(head, StandardCharsets.ISO_8859_1));
        String extension = Names.extension(path);
        if (found.contradicting.contains(extension)) {
            throw new UnreadableFile(FileFault.WRONG_EXTENSION, Names.of(path), "." + extension, found.kind);
        }
        return found;
    }

    private static Recognition of(Path path, String head) {
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return WORKBOOK;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw OldOffice.refusal(path);
        }
        FOREIGN.forEach((signature, kind) -> refuseIf(head.startsWith(signature), path, kind));
        return ofText(path, head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head);
    }

    private static Recognition ofText(Path path, String head) {
        String text = head.stripLeading();
        if (text.isEmpty()) {
            throw new UnreadableFile(FileFault.EMPTY, Names.of(path));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (WEB.stream().anyMatch(lower::startsWith) || lower.startsWith("<?xml") && lower.contains("<html")) {
            throw new UnreadableFile(FileFault.HTML_NOT_YET, Names.of(path));
        }
        refuseIf(lower.startsWith("<?xml"), path, "kind.xml");
        refuseIf(binary(text), path, "kind.unknown");
        return text.startsWith("[") || text.startsWith("{") ? JSON : TEXT;
    }

    private static void refuseIf(boolean foreign, Path path, String kind) {
        if (foreign) {
            throw new UnreadableFile(FileFault.NOT_A_TABLE, Names.of(path), kind);
        }
    }

    /** A stray control character is a fault of its row; a file full of them is no text. */
    private static boolean binary(String head) {
        boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        long controls = head.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n')
                .count();
        return !wide && controls > 8 && controls * 20 > head.length();
    }

    private static byte[] head(Path path) {
        try (InputStream content = Files.newInputStream(path)) {
            return content.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UnreadableFile(e, FileFault.NO_ACCESS, Names.of(path));
        }
    }
}
