package school.quality.web.loads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.quality.jobs.desk.UploadDesk.Foreign;
import school.quality.jobs.store.access.Membership;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.web.access.Viewer;
import school.quality.web.background.Background;
import school.quality.web.background.Task;
import school.quality.web.loads.Upload.Checked;

class UploadPageTest {

    private static final Viewer DIRECTOR = new Viewer(
            1,
            "d",
            "A director",
            new Membership(1, "A", "A school", null, EnumSet.of(Role.DIRECTOR), List.of()),
            Locale.ENGLISH);
    private static final Checked FOREIGN =
            new Checked(List.of(new Foreign("marks.xlsx", List.of("marks"))), Optional.empty());

    @Test
    void a_page_asked_for_in_the_moment_when_the_look_ends_goes_on_or_tells_what_was_found() {
        try (Background background = new Background()) {
            for (int time = 0; time < 20_000; time++) {
                Upload upload = new Upload(
                        "u",
                        "d",
                        Path.of("."),
                        LoadRequest.of(Path.of("marks.xlsx")).forSchool("A"));
                Task<Checked> look = background.begin(() -> FOREIGN);
                upload.check(look);
                do {
                    assertThat(UploadPage.of(upload, DIRECTOR))
                            .matches(page -> page.busy() || !page.foreign().isEmpty(), "goes on or tells");
                } while (!look.isDone());
            }
        }
    }
}
