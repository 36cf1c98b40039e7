package school.quality.jobs.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a CSV file spells its letters. */
public enum CsvEncoding {
    /** What Excel needs to recognise UTF-8. */
    UTF_8_WITH_BOM(StandardCharsets.UTF_8, "\uFEFF"),
    /** What older accounting programs take. */
    WINDOWS_1251(Charset.forName("windows-1251"), "");

    private final Charset charset;
    private final String mark;

    CsvEncoding(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    Charset charset() {
        return charset;
    }

    String mark() {
        return mark;
    }
}
