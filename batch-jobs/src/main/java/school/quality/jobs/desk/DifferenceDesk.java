package school.quality.jobs.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.desk.RegulationRefused.Code;
import school.quality.jobs.export.ExportProblem;
import school.quality.jobs.export.Exports;
import school.quality.jobs.export.Format;
import school.quality.jobs.export.Heading;
import school.quality.jobs.export.Target;
import school.quality.jobs.regulation.Difference;
import school.quality.jobs.regulation.RegulationDiff;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Schools;

/** Says what changed from one version of a school's regulation to another. */
public final class DifferenceDesk {

    private final Regulations regulations;
    private final Schools schools;
    private final Exports exports;

    DifferenceDesk(Regulations regulations, Schools schools, Exports exports) {
        this.regulations = regulations;
        this.schools = schools;
        this.exports = exports;
    }

    /**
     * What changed between two versions.
     *
     * @param before number of the version, as is {@code after}
     */
    public record Differences(String code, int before, int after, List<Difference> all) {}

    /**
     * Two stored versions.
     *
     * @param versions older and newer; without any the last two
     * @throws RegulationRefused where they are not there
     */
    public Differences between(String code, List<Integer> versions, Optional<String> school) {
        List<Regulation> stored = stored(code, school);
        if (versions.isEmpty() && stored.size() < 2) {
            throw new RegulationRefused(Code.NO_SUCH_VERSION, "2");
        }
        Regulation before = versions.isEmpty() ? stored.get(1) : version(stored, versions.get(0));
        Regulation after = versions.size() < 2 ? stored.get(0) : version(stored, versions.get(1));
        return between(before, after);
    }

    /**
     * A document beside the newest stored version of its code, or the one that is named.
     *
     * @throws RegulationRefused where there is none
     */
    public Differences between(Regulation document, List<Integer> versions, Optional<String> school) {
        List<Regulation> stored = stored(document.code(), school);
        return between(versions.isEmpty() ? stored.get(0) : version(stored, versions.get(0)), document);
    }

    /**
     * Writes them into a file.
     *
     * @throws ExportRefused where it cannot be written
     */
    public void write(Differences differences, ExportRequest.Form form, Locale language, Path file) {
        Heading heading = Heading.of(differences.code(), differences.before() + " → " + differences.after());
        try {
            exports.differences(
                    differences.all().iterator(), new Target(file, Format.valueOf(form.name()), language, heading));
        } catch (ExportProblem problem) {
            throw ExportRefused.because(problem);
        }
    }

    private static Differences between(Regulation before, Regulation after) {
        return new Differences(after.code(), before.version(), after.version(), RegulationDiff.between(before, after));
    }

    private static Regulation version(List<Regulation> stored, int version) {
        return stored.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new RegulationRefused(Code.NO_SUCH_VERSION, Integer.toString(version)));
    }

    private List<Regulation> stored(String code, Optional<String> school) {
        Schools.School of = SchoolOfStep.of(
                schools,
                school,
                unknown -> new RegulationRefused(Code.NO_SUCH_SCHOOL, unknown),
                number -> new RegulationRefused(Code.WHICH_SCHOOL, number));
        List<Regulation> stored = regulations.versions(of.schoolId(), code).stream()
                .map(version -> RegulationJson.read(version.body().getBytes(StandardCharsets.UTF_8)))
                .toList();
        if (stored.isEmpty()) {
            throw new RegulationRefused(Code.NO_SUCH_REGULATION, code);
        }
        return stored;
    }
}
