package school.quality.jobs.export.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With {@code -Dpapers.write=true} the templates are written anew. */
class BundledTemplatesTest {

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void the_templates_that_come_with_the_program_are_those_written_here(PaperKind kind) throws IOException {
        byte[] written = Forms.of(kind);
        if (Boolean.getBoolean("papers.write")) {
            Files.write(Path.of("src/main/resources/papers", kind.file()), written);
        } else {
            assertThat(parts(new ByteArrayInputStream(PaperTemplates.bundled().read(kind))))
                    .isEqualTo(parts(new ByteArrayInputStream(written)));
        }
    }

    private static Map<String, String> parts(InputStream archive) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
