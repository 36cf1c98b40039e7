package school.quality.bench;

import java.io.IOException;
import java.nio.file.Path;
import school.quality.bench.made.MadeSchools;

/** Makes schools as files: {@code --out FOLDER [--schools N] [--seed S] [--together] [--workbooks]}. */
public final class Schools {

    private Schools() {}

    public static void main(String[] words) throws IOException {
        Options options = new Options(words);
        Path out = Path.of(options.text("out").orElse("schools"));
        MadeSchools schools = new MadeSchools(options.number("schools", 100), options.number("seed", 1));
        if (options.has("workbooks")) {
            schools.writeWorkbooks(out);
        } else if (options.has("together")) {
            schools.writeTogether(out);
        } else {
            schools.writeFolders(out);
        }
    }
}
