package school.quality.jobs.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a file was when it was opened: evidence points to this content and no other. */
record Fingerprint(String sha256, long size, FileTime modified) {

    static Fingerprint of(Path path) {
        if (Files.isDirectory(path)) {
            throw new UnreadableFile(FileFault.DIRECTORY, Names.of(path));
        }
        if (!Files.exists(path)) {
            throw new UnreadableFile(FileFault.MISSING, Names.of(path));
        }
        try {
            return read(path);
        } catch (IOException e) {
            throw new UnreadableFile(e, FileFault.NO_ACCESS, Names.of(path));
        }
    }

    void confirm(Path path) {
        try {
            if (Files.size(path) == size && Files.getLastModifiedTime(path).equals(modified)) {
                return;
            }
        } catch (IOException e) {
            throw new UnreadableFile(e, FileFault.MISSING, Names.of(path));
        }
        throw new UnreadableFile(FileFault.CHANGED, Names.of(path));
    }

    private static Fingerprint read(Path path) throws IOException {
        FileTime modified = Files.getLastModifiedTime(path);
        MessageDigest digest = newDigest();
        try (InputStream content = new DigestInputStream(Files.newInputStream(path), digest)) {
            long size = content.transferTo(OutputStream.nullOutputStream());
            return new Fingerprint(HexFormat.of().formatHex(digest.digest()), size, modified);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
