package school.quality.jobs.export;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where results go and in which form.
 *
 * @param file is replaced if it is there; folders that are missing are made
 * @param language of headers and sentences: English, else Russian
 */
public record Target(Path file, Format format, Locale language, Heading heading) {}
