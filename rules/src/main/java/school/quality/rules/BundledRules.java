package school.quality.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.drools.model.Model;
import school.quality.engine.rulebook.RuleBook;
import school.quality.engine.rulebook.RuleBookVersion;

/** Opens the rules that this release was built with. */
public final class BundledRules {

    private static final String COMPILED = "/META-INF/kie/school.quality/rules/drools-model";
    private static final String CATALOGUE = "/catalogue/indicators.csv";
    private static final String MEASURES = "/catalogue/measures.csv";
    private static final String FILES = "/catalogue/rule-files.csv";

    private BundledRules() {}

    public static RuleBook open(Programme programme) {
        List<Model> models = text(COMPILED)
                .lines()
                .filter(line -> !line.contains(":"))
                .map(BundledRules::model)
                .toList();
        return new RuleBook(version(), models, programme.indicators());
    }

    /** Release of the program and a fingerprint of the texts of all rules and of the catalogues of indicators and measures. */
    public static RuleBookVersion version() {
        String release =
                Objects.requireNonNullElse(BundledRules.class.getPackage().getImplementationVersion(), "development");
        return new RuleBookVersion(release, fingerprint(texts()));
    }

    /** The files that the rules were compiled from. */
    static List<String> files() {
        return Table.read(FILES).map(row -> row.get("file")).toList();
    }

    private static String texts() {
        return files().stream()
                .map(file -> text("/school/quality/rules/" + file))
                .collect(Collectors.joining("\f", text(CATALOGUE) + "\f" + text(MEASURES) + "\f", ""));
    }

    private static Model model(String className) {
        try {
            return (Model)
                    Class.forName(className.strip()).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules are incomplete: " + className, e);
        }
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = BundledRules.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
