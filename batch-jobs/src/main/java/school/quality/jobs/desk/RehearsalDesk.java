package school.quality.jobs.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.rehearsal.Rehearsal;
import school.quality.jobs.desk.RegulationRefused.Code;
import school.quality.jobs.evaluate.Rehearsing;
import school.quality.jobs.export.ExportProblem;
import school.quality.jobs.export.Exports;
import school.quality.jobs.export.Format;
import school.quality.jobs.export.Heading;
import school.quality.jobs.export.Target;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.results.InForce;
import school.quality.jobs.store.results.PastPeriods;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Runs;
import school.quality.jobs.store.results.Schools;

/** Shows what a version of a regulation would have changed in past periods. */
public final class RehearsalDesk {

    /** As many as a person can read through. */
    private static final int PERIODS = 3;

    private final Regulations regulations;
    private final Schools schools;
    private final Runs runs;
    private final PastPeriods periods;
    private final Rehearsing rehearsing;
    private final Exports exports;
    private final Journal journal;
    private final TransactionTemplate transaction;

    RehearsalDesk(
            Regulations regulations,
            Schools schools,
            Runs runs,
            PastPeriods periods,
            Rehearsing rehearsing,
            Exports exports,
            Journal journal,
            TransactionTemplate transaction) {
        this.regulations = regulations;
        this.schools = schools;
        this.runs = runs;
        this.periods = periods;
        this.rehearsing = rehearsing;
        this.exports = exports;
        this.journal = journal;
        this.transaction = transaction;
    }

    /**
     * What came out.
     *
     * @param periods the latest first; none where the school has no past period with a fund or a run
     */
    public record Rehearsed(String school, String code, int version, List<Rehearsal> periods) {}

    /**
     * Computes past periods under what is in force and under this version. Nothing is stored.
     *
     * @param named periods to look at; none for the latest that are over
     * @throws RegulationRefused where the version, the school or a period is not there, or the version is not checked yet
     */
    public Rehearsed rehearse(RegulationRequest request, List<String> named) {
        Schools.School school = school(request.school());
        Regulations.Version version = version(school, request);
        if (version.status() == Regulations.Status.DRAFT) {
            throw new RegulationRefused(Code.NOT_CHECKED, version.code() + " " + version.version());
        }
        List<String> wanted = named.isEmpty() ? periods.of(school.schoolId(), LocalDate.now(), PERIODS) : named;
        InForce rehearsed = inForce(version);
        List<Rehearsal> found = wanted.stream()
                .map(period -> asked(school, period))
                .map(asked -> rehearse(asked, rehearsed))
                .toList();
        return new Rehearsed(school.code(), version.code(), version.version(), found);
    }

    /** The latest past period under a version without errors, be it a draft; empty where there is no such period. */
    public Optional<Rehearsal> preview(RegulationRequest request) {
        Schools.School school = school(request.school());
        InForce rehearsed = inForce(version(school, request));
        return periods.of(school.schoolId(), LocalDate.now(), 1).stream()
                .findFirst()
                .map(period -> rehearse(asked(school, period), rehearsed));
    }

    /** Notes that somebody has looked at a rehearsal, who may see the points of others there only. */
    public void noteShown(Rehearsed rehearsed, Optional<String> by) {
        enter(rehearsed, "HTML", by);
    }

    /** The latest past periods, for a version that has no errors. */
    List<Rehearsal> latest(Schools.School school, Regulations.Version version) {
        InForce rehearsed = inForce(version);
        return periods.of(school.schoolId(), LocalDate.now(), PERIODS).stream()
                .map(period -> rehearse(asked(school, period), rehearsed))
                .toList();
    }

    /**
     * Writes it as a file.
     *
     * @param by who asks, as far as known
     * @throws ExportRefused where the file cannot be written
     */
    public void write(Rehearsed rehearsed, ExportRequest.Form form, Locale language, Path file, Optional<String> by) {
        String periods = enter(rehearsed, form.name(), by);
        Heading heading = Heading.of(rehearsed.school(), periods);
        try {
            exports.rehearsals(rehearsed.periods(), new Target(file, Format.valueOf(form.name()), language, heading));
        } catch (ExportProblem problem) {
            throw ExportRefused.because(problem);
        }
    }

    private String enter(Rehearsed rehearsed, String form, Optional<String> by) {
        String periods = String.join(
                ", ", rehearsed.periods().stream().map(Rehearsal::period).toList());
        journal.enter(new HandedOut(
                "rehearse " + rehearsed.code() + " " + rehearsed.version(),
                Optional.of(periods),
                List.of(rehearsed.school()),
                form,
                false,
                by));
        return periods;
    }

    private Rehearsal rehearse(AskedSchool school, InForce rehearsed) {
        return Objects.requireNonNull(transaction.execute(state -> {
            List<InForce> holding = regulations
                    .inForce(school.schoolId(), school.period().startsOn(), null)
                    .stream()
                    .map(this::inForce)
                    .toList();
            return rehearsing.of(school, holding, rehearsed);
        }));
    }

    private InForce inForce(Regulations.Version version) {
        return Objects.requireNonNull(
                regulations.read(List.of(version.regulationId())).get(version.regulationId()));
    }

    private AskedSchool asked(Schools.School school, String period) {
        return runs.schools(period, List.of(school.code())).stream()
                .findFirst()
                .orElseThrow(() -> new RegulationRefused(Code.NO_SUCH_PERIOD, period));
    }

    private Regulations.Version version(Schools.School school, RegulationRequest request) {
        List<Regulations.Version> versions = regulations.versions(school.schoolId(), request.code());
        if (versions.isEmpty()) {
            throw new RegulationRefused(Code.NO_SUCH_REGULATION, request.code());
        }
        return versions.stream()
                .filter(one -> one.version() == request.version().orElse(one.version()))
                .findFirst()
                .orElseThrow(() -> new RegulationRefused(
                        Code.NO_SUCH_VERSION, request.version().orElseThrow().toString()));
    }

    private Schools.School school(Optional<String> code) {
        return SchoolOfStep.of(
                schools,
                code,
                unknown -> new RegulationRefused(Code.NO_SUCH_SCHOOL, unknown),
                number -> new RegulationRefused(Code.WHICH_SCHOOL, number));
    }
}
