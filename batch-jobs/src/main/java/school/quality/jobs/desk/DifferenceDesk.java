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
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Schools;

/** Says what changed from one version of a school's regulation to another. */
public final class DifferenceDesk {

    private final Regulations regulations;
    private final Schools schools;
    private final Exports exports;
    private final Journal journal;

    DifferenceDesk(Regulations regulations, Schools schools, Exports exports, Journal journal) {
        this.regulations = regulations;
        this.schools = schools;
        this.exports = exports;
        this.journal = journal;
    }

    /**
     * What changed between two versions.
     *
     * @param school code of the school whose regulation it is
     * @param before number of the version, as is {@code after}
     */
    public record Differences(String school, String code, int before, int after, List<Difference> all) {}

    /**
     * Two stored versions.
     *
     * @param versions older and newer; without any the last two
     * @throws RegulationRefused where they are not there
     */
    public Differences between(String code, List<Integer> versions, Optional<String> school) {
        Schools.School of = school(school);
        List<Regulation> stored = stored(code, of);
        if (versions.isEmpty() && stored.size() < 2) {
            throw new RegulationRefused(Code.NO_SUCH_VERSION, "2");
        }
        Regulation before = versions.isEmpty() ? stored.get(1) : version(stored, versions.get(0));
        Regulation after = versions.size() < 2 ? stored.get(0) : version(stored, versions.get(1));
        return between(of, before, after);
    }

    /**
     * A document beside the newest stored version of its code, or the one that is named.
     *
     * @throws RegulationRefused where there is none
     */
    public Differences between(Regulation document, List<Integer> versions, Optional<String> school) {
        Schools.School of = school(school);
        List<Regulation> stored = stored(document.code(), of);
        return between(of, versions.isEmpty() ? stored.get(0) : version(stored, versions.get(0)), document);
    }

    /**
     * Writes them into a file.
     *
     * @param by who asks, as far as known
     * @throws ExportRefused where it cannot be written
     */
    public void write(
            Differences differences, ExportRequest.Form form, Locale language, Path file, Optional<String> by) {
        String what = "diff " + differences.code() + " " + differences.before() + " " + differences.after();
        journal.enter(new HandedOut(what, Optional.empty(), List.of(differences.school()), form.name(), false, by));
        Heading heading = Heading.of(differences.code(), differences.before() + " → " + differences.after());
        try {
            exports.differences(
                    differences.all().iterator(), new Target(file, Format.valueOf(form.name()), language, heading));
        } catch (ExportProblem problem) {
            throw ExportRefused.because(problem);
        }
    }

    private static Differences between(Schools.School school, Regulation before, Regulation after) {
        return new Differences(
                school.code(), after.code(), before.version(), after.version(), RegulationDiff.between(before, after));
    }

    private static Regulation version(List<Regulation> stored, int version) {
        return stored.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new RegulationRefused(Code.NO_SUCH_VERSION, Integer.toString(version)));
    }

    private Schools.School school(Optional<String> code) {
        return SchoolOfStep.of(
                schools,
                code,
                unknown -> new RegulationRefused(Code.NO_SUCH_SCHOOL, unknown),
                number -> new RegulationRefused(Code.WHICH_SCHOOL, number));
    }

    private List<Regulation> stored(String code, Schools.School of) {
        List<Regulation> stored = regulations.versions(of.schoolId(), code).stream()
                .map(version -> RegulationJson.read(version.body().getBytes(StandardCharsets.UTF_8)))
                .toList();
        if (stored.isEmpty()) {
            throw new RegulationRefused(Code.NO_SUCH_REGULATION, code);
        }
        return stored;
    }
}
