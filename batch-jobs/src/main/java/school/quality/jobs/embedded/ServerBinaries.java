package school.quality.jobs.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;
import school.quality.jobs.embedded.DatabaseProblem.Code;

/** The server's programs, unpacked once for each version from the archive in the jar. */
record ServerBinaries(Path folder) {
    private static final Pattern VERSION = Pattern.compile("-(\\d+(?:\\.\\d+)+)\\.jar");

    static ServerBinaries in(Path cluster) {
        var archive = archive();
        var version = VERSION.matcher(archive.toString());
        var folder = cluster.resolve("postgresql-" + (version.find() ? version.group(1) : "bundled"));
        if (!Files.isDirectory(folder)) {
            unpack(archive, folder);
        }
        return new ServerBinaries(folder);
    }

    String command(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var archive = ServerBinaries.class.getResource("/postgres-linux-" + processor + ".txz");
        if (archive == null || !System.getProperty("os.name").equals("Linux")) {
            throw new DatabaseProblem(
                    Code.NO_BINARIES, System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        }
        return archive;
    }

    /** Under another name first, so that a folder of the right name is always whole. */
    private static void unpack(URL archive, Path folder) {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".new");
        try (var in = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            FileSystemUtils.deleteRecursively(unfinished);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                write(entry, in, unfinished);
            }
            Files.move(unfinished, folder);
        } catch (IOException e) {
            throw new DatabaseProblem(e, Code.FOLDER, folder);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream in, Path folder) throws IOException {
        var target = entry.resolveIn(folder);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(in, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
