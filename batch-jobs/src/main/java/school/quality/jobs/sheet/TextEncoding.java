package school.quality.jobs.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a text file spells its letters: found from all of its bytes, for a wrong guess would garble names and classes. */
record TextEncoding(Charset charset, int mark) {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    /** @throws UnreadableFile when the file mixes encodings, or was cut in the middle of a letter */
    static TextEncoding of(Path path) {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            return of(content, path);
        } catch (IOException e) {
            throw new UnreadableFile(e, FileFault.NO_ACCESS, Names.of(path));
        }
    }

    Reader reader(Path path) throws IOException {
        InputStream content = Files.newInputStream(path);
        content.skipNBytes(mark);
        return new InputStreamReader(
                content,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static TextEncoding of(InputStream content, Path path) throws IOException {
        content.mark(4);
        byte[] mark = content.readNBytes(3);
        content.reset();
        if (startsWith(mark, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(mark, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        boolean marked = startsWith(mark, 0xEF, 0xBB, 0xBF);
        return of(Utf8Census.of(content), marked, path);
    }

    private static TextEncoding of(Utf8Census census, boolean marked, Path path) {
        if (census.cut() && (marked || census.letters() > 0 && census.broken() == 0)) {
            throw new UnreadableFile(FileFault.TRUNCATED, Names.of(path));
        }
        if (census.broken() == 0 && !census.cut()) {
            return new TextEncoding(StandardCharsets.UTF_8, marked ? 3 : 0);
        }
        if (marked || census.mostlyUtf8()) {
            throw new UnreadableFile(FileFault.ENCODING, Names.of(path));
        }
        return new TextEncoding(WINDOWS_1251, 0);
    }

    private static boolean startsWith(byte[] content, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
