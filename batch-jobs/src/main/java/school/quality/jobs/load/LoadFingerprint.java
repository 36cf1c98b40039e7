package school.quality.jobs.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import school.quality.jobs.store.loading.LoadRequest;

/** Tells whether two calls ask for the same load: the same contents under the same names, the same options. */
public final class LoadFingerprint {

    private LoadFingerprint() {}

    public static String of(LoadRequest request, FoundFiles found) {
        MessageDigest sha256 = sha256();
        sha256.update(bytes("%s|%s|%s|%s|%s"
                .formatted(request.school(), request.year(), request.register(), request.replace(), request.dryRun())));
        found.files().forEach(file -> add(sha256, file));
        found.notes().forEach(note -> sha256.update(bytes(note.toString())));
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static void add(MessageDigest sha256, Path file) {
        sha256.update(bytes("|" + file.getFileName() + "|"));
        try (InputStream content = Files.newInputStream(file);
                OutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
            content.transferTo(digest);
        } catch (IOException e) {
            // What cannot be read is refused with its reason when its turn comes.
            sha256.update(bytes("unreadable"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
