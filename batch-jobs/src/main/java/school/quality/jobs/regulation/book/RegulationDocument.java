package school.quality.jobs.regulation.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.check.Place;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.jobs.sheet.UnreadableFile;

/**
 * A regulation as someone hands it in.
 *
 * @param readable the regulation as far as it could be read
 * @param book     the workbook that it came in; empty for JSON
 */
public record RegulationDocument(Regulation readable, Optional<BookReading> book) {

    private static final String WORKBOOK = "(?i).*\\.xls[xm]?";

    /**
     * Reads a file: a workbook by its content or its name, else JSON.
     *
     * @throws school.quality.jobs.regulation.UnreadableRegulation for JSON, with everything that is wrong
     * @throws RefusedBook where the file is no workbook that can be opened
     */
    public static RegulationDocument read(Path file) throws NoSuchFileException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return isWorkbook(file) ? ofBook(file) : json(bytes(file));
    }

    public static RegulationDocument json(byte[] document) {
        return new RegulationDocument(RegulationJson.read(document), Optional.empty());
    }

    /**
     * The regulation.
     *
     * @throws UnreadableBook with everything that is wrong
     */
    public Regulation whole() {
        return book.map(BookReading::whole).orElse(readable);
    }

    public List<BookFault> faults() {
        return book.map(BookReading::faults).orElse(List.of());
    }

    /** What was passed over. */
    public List<String> remarks(Locale language) {
        return book.map(reading -> reading.remarks().stream()
                        .map(BookSentences.about(reading.file(), language)::of)
                        .toList())
                .orElse(List.of());
    }

    /** File, sheet and row of a place, in words; empty where the regulation came as JSON. */
    public Optional<String> cell(Place place, Locale language) {
        return book.flatMap(reading -> reading.find(place)
                .map(found -> BookSentences.about(reading.file(), language).place(found)));
    }

    private static RegulationDocument ofBook(Path file) {
        try {
            BookReading reading = RegulationBook.read(file);
            return new RegulationDocument(reading.regulation(), Optional.of(reading));
        } catch (UnreadableFile refusal) {
            throw new RefusedBook(refusal);
        }
    }

    private static boolean isWorkbook(Path file) {
        byte[] head = new byte[2];
        try (InputStream content = Files.newInputStream(file)) {
            boolean packed = content.readNBytes(head, 0, 2) == 2 && head[0] == 'P' && head[1] == 'K';
            return packed || file.getFileName().toString().matches(WORKBOOK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
