package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Kinds of documents that people may add to a sheet, told by what is in the file: a name can say anything. */
public enum DocumentKind {
    PDF("application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    JPEG("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Signature.ZIP),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Signature.ZIP);

    /** Of the main part; files with macros have another one. */
    private static final String MAIN = ".main+xml";

    /** Constants that the kinds themselves are made with. */
    private static final class Signature {
        private static final byte[] ZIP = {'P', 'K', 3, 4};
    }

    private final String mediaType;
    private final byte[] beginning;

    DocumentKind(String mediaType, byte[] beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name with the ending of this kind, where it has another one: what opens the file goes by it. */
    public String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String ending = "." + name().toLowerCase(Locale.ROOT);
        return lower.endsWith(ending) || this == JPEG && lower.endsWith(".jpg") ? name : name + ending;
    }

    /** Empty where it is none of these. */
    public static Optional<DocumentKind> of(Path file) throws IOException {
        byte[] first;
        try (InputStream content = Files.newInputStream(file)) {
            first = content.readNBytes(8);
        }
        if (begins(first, Signature.ZIP)) {
            return office(file);
        }
        return Arrays.stream(values())
                .filter(kind -> begins(first, kind.beginning))
                .findFirst();
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    private static Optional<DocumentKind> office(Path file) {
        try (OfficePackage office = new OfficePackage(file)) {
            String main = office.mainPart();
            String type = main == null || !office.has(main) ? "" : office.contentType(main);
            return Arrays.stream(values())
                    .filter(kind -> type.equals(kind.mediaType + MAIN))
                    .findFirst();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
