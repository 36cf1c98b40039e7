package school.quality.web.ratings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;
import school.quality.jobs.desk.ClaimDesk.Sent;

/** Documents that somebody sends; they lie on the disk, under names of ours, only while they are read. */
final class Uploads {

    private Uploads() {}

    /** Fields of a form that were left empty are no documents. */
    static <T> T read(@Nullable List<MultipartFile> files, Function<List<Sent>, T> reader) {
        try {
            Path folder = Files.createTempDirectory("vsoko");
            try {
                List<Sent> sent = new ArrayList<>();
                for (MultipartFile file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
                    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                    if (!name.isEmpty()) {
                        Path place = folder.resolve("document" + sent.size());
                        file.transferTo(place);
                        sent.add(new Sent(name, place));
                    }
                }
                return reader.apply(sent);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
