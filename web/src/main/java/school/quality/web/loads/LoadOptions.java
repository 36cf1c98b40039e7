package school.quality.web.loads;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import school.quality.engine.period.AcademicYear;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.loading.LoadRequest;
import school.quality.web.access.Viewer;

/**
 * What is ticked beside the files. Only the administration may let a journal open a year, or rows be closed.
 *
 * @param year school year as {@code 2025/26}; empty where it is not needed
 */
record LoadOptions(String year, boolean register, boolean replace) {

    /** @throws UploadRefused where the year is none */
    void check() {
        if (!year.isBlank() && !AcademicYear.isWellFormed(year.strip())) {
            throw new UploadRefused("loads.refused.year", year);
        }
    }

    LoadRequest request(List<Path> files, Viewer viewer) {
        boolean all = viewer.is(Role.DEPUTY_HEAD, Role.DIRECTOR);
        return new LoadRequest(
                files,
                Optional.of(viewer.school()),
                Optional.of(year.strip()).filter(text -> !text.isEmpty()),
                all && register,
                all && replace,
                false,
                viewer.by());
    }
}
