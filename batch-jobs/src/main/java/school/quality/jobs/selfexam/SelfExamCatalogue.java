package school.quality.jobs.selfexam;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The bundled lines of the table; reconstructed from the order, to be confirmed by a lawyer. */
public final class SelfExamCatalogue {

    private static final String TABLE = "/catalogue/selfexam.csv";
    private static final CSVFormat FORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private SelfExamCatalogue() {}

    /** In the order's order. */
    public static List<SelfExamLine> bundled() {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(SelfExamCatalogue.class.getResourceAsStream(TABLE)),
                        StandardCharsets.UTF_8);
                CSVParser rows = FORM.parse(text)) {
            return rows.getRecords().stream().map(SelfExamCatalogue::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SelfExamLine line(CSVRecord row) {
        return new SelfExamLine(
                row.get("code"),
                row.get("name"),
                row.get("unit"),
                SelfExamLine.Form.valueOf(row.get("form")),
                SelfExamLine.About.valueOf(row.get("period")),
                sources(row.get("whole")),
                sources(row.get("needs")),
                row.get("indicator"),
                row.get("how_ru"),
                row.get("how_en"));
    }

    private static List<DataSource> sources(String cell) {
        return Stream.of(cell.split(","))
                .filter(name -> !name.isEmpty())
                .map(DataSource::new)
                .toList();
    }
}
