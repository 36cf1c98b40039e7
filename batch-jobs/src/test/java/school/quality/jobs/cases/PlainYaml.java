package school.quality.jobs.cases;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML in which every value is the text as it is written: 52.40 keeps its zero, and a date stays a date. */
final class PlainYaml {

    private PlainYaml() {}

    private static final class TextOnly extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // nothing but text
        }
    }

    static Object read(Path file) {
        LoaderOptions reading = new LoaderOptions();
        reading.setAllowDuplicateKeys(false);
        DumperOptions writing = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(reading), new Representer(writing), writing, reading, new TextOnly());
        try (Reader text = Files.newBufferedReader(file)) {
            return yaml.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
