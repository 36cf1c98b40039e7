package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.Locale;
import school.quality.jobs.export.templates.Templates;

/** Hands out the empty workbook of all datasets. */
public final class TemplateDesk {

    TemplateDesk() {}

    /** Writes the workbook into a folder and names it. */
    public Path write(Path folder, Locale language) {
        return Templates.write(folder, language);
    }
}
