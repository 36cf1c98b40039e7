package school.quality.web.loads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;
import school.quality.web.program.PrivateFolder;

/** Puts the files that somebody sends where nobody else can read them. */
final class SentFiles {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 150;
    /** A name alone: no folder, no control characters, nothing that Windows takes for something else. */
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|]{1," + LONGEST_NAME + "}");

    private SentFiles() {}

    /**
     * Each in a folder of its own, so that two of one name do not meet.
     *
     * @throws UploadRefused where a name lies or nothing was chosen; nothing is kept then
     */
    static List<Path> keep(List<MultipartFile> sent, Path folder) {
        List<MultipartFile> chosen = sent.stream()
                .filter(file -> !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                        .isEmpty())
                .toList();
        refuseIf(chosen.isEmpty(), "loads.refused.nothing");
        refuseIf(chosen.size() > MOST, "loads.refused.many", MOST);
        chosen.forEach(SentFiles::refuseBadName);
        PrivateFolder.make(Objects.requireNonNull(folder.getParent()));
        PrivateFolder.make(folder);
        try {
            return kept(chosen, folder);
        } catch (IOException e) {
            delete(folder);
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> kept(List<MultipartFile> chosen, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (MultipartFile file : chosen) {
            Path own = Files.createDirectory(folder.resolve(Integer.toString(files.size())));
            Path path = own.resolve(Objects.requireNonNull(file.getOriginalFilename()));
            file.transferTo(path);
            files.add(path);
        }
        return files;
    }

    private static void refuseBadName(MultipartFile file) {
        String name = Objects.requireNonNull(file.getOriginalFilename());
        boolean good = NAME.matcher(name).matches() && !name.startsWith(".") && !name.equals("..");
        refuseIf(!good, "loads.refused.name", shown(name));
    }

    private static String shown(String name) {
        String visible = name.replaceAll("\\p{Cntrl}", " ");
        return visible.length() <= LONGEST_NAME ? visible : visible.substring(0, LONGEST_NAME) + "…";
    }

    private static void refuseIf(boolean wrong, String key, Object... details) {
        if (wrong) {
            throw new UploadRefused(key, details);
        }
    }
}
