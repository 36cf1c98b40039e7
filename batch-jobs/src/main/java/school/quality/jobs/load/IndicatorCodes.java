package school.quality.jobs.load;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/** The codes of the catalogue of indicators. */
final class IndicatorCodes {

    private static final String CATALOGUE = "/catalogue/indicators.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    private static final Set<String> CODES = read();

    private IndicatorCodes() {}

    static boolean contains(String code) {
        return CODES.contains(code);
    }

    private static Set<String> read() {
        try (Reader table = new InputStreamReader(
                        Objects.requireNonNull(IndicatorCodes.class.getResourceAsStream(CATALOGUE)),
                        StandardCharsets.UTF_8);
                var rows = FORMAT.parse(table)) {
            return rows.stream().map(row -> row.get("code")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
