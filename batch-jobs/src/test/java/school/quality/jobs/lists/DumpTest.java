package school.quality.jobs.lists;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import school.quality.jobs.Office;
import school.quality.jobs.SharedFolder;
import school.quality.jobs.desk.ExportDesk;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.ListRequest;

class DumpTest {
    @Test
    void dump() {
        try (Office office = new Office()) {
            office.load(SharedFolder.file("check/H1"), "H1", "2025/26");
            office.run("2025-26/S1");
            office.run("2025-26/Y");
            for (String p : List.of("2025-26/S1", "2025-26/Y"))
                for (boolean n : List.of(true, false))
                    for (Form f : Form.values())
                        for (String l : List.of("ru", "en"))
                        office.bean(ExportDesk.class)
                                .export(new ListRequest(
                                        f, p, List.of(), Set.of(), n, Locale.forLanguageTag(l),
                                        Path.of("/tmp/lists-dump/" + p.replace('/', '-') + n + l + "." + f.name().toLowerCase())));
        }
    }
}
