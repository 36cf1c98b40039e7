package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.allowance.AllowanceList;
import school.quality.jobs.evaluate.Recomputation;
import school.quality.jobs.export.ExportProblem;
import school.quality.jobs.export.Exports;
import school.quality.jobs.export.Format;
import school.quality.jobs.export.Heading;
import school.quality.jobs.export.Target;
import school.quality.jobs.order.Correction;
import school.quality.jobs.store.CorrectedPerson;
import school.quality.jobs.store.facts.AskedSchool;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.results.Locks;
import school.quality.jobs.store.results.PaidLists;
import school.quality.jobs.store.results.Runs;
import school.quality.jobs.store.results.SchoolRun;
import school.quality.jobs.store.results.Schools;

/** Locks a paid period, and tells what a later correction of it changes for whom and why. */
public final class LockDesk {

    private final OrderDesk orders;
    private final Locks locks;
    private final Runs runs;
    private final PaidLists lists;
    private final Recomputation recomputation;
    private final TransactionTemplate transaction;
    private final Exports exports;
    private final Journal journal;

    LockDesk(
            OrderDesk orders,
            Locks locks,
            Runs runs,
            PaidLists lists,
            Recomputation recomputation,
            TransactionTemplate transaction,
            Exports exports,
            Journal journal) {
        this.orders = orders;
        this.locks = locks;
        this.runs = runs;
        this.lists = lists;
        this.recomputation = recomputation;
        this.transaction = transaction;
        this.exports = exports;
        this.journal = journal;
    }

    /**
     * A locked version.
     *
     * @param corrected whom it changes against the version before; empty for the first
     */
    public record Locked(String school, String period, int version, List<CorrectedPerson> corrected) {}

    /**
     * Locks the newest result of a period: the first time as it is paid, later as the next version beside it.
     *
     * @param by who answers for it
     * @throws OrderRefused with the reason; nothing is locked then
     */
    public Locked lock(String period, Optional<String> school, String by) {
        if (by.isBlank()) {
            throw new OrderRefused(OrderRefused.Code.NO_NAME, period);
        }
        Schools.School of = orders.school(school);
        return Objects.requireNonNull(transaction.execute(status -> lock(of, period, by.strip())));
    }

    private Locked lock(Schools.School school, String period, String by) {
        int before = locks.version(school.schoolId(), period);
        List<Locks.Part> newest = newest(school, period);
        List<CorrectedPerson> corrected = before == 0 ? List.of() : corrected(school, period, before, newest);
        long lockedId = locks.enter(school.schoolId(), period, before + 1, newest, by);
        locks.payFunds(lockedId).ifPresent(other -> {
            throw new OrderRefused(OrderRefused.Code.FUND_PAID, other);
        });
        OrderDesk.OrderReport report = orders.check(period, school.code());
        if (report.stopped()) {
            throw new OrderRefused(report);
        }
        locks.keep(lockedId, corrected);
        return new Locked(school.code(), period, before + 1, corrected);
    }

    private List<Locks.Part> newest(Schools.School school, String period) {
        List<Locks.Part> newest = locks.newest(school.schoolId(), period);
        if (newest.isEmpty()) {
            throw new OrderRefused(OrderRefused.Code.NOTHING_RATED, period);
        }
        return newest;
    }

    /**
     * What the newest result changes against the locked one; where there is none since, what the locked version changed.
     *
     * @throws OrderRefused where the period is not locked, or was never corrected
     */
    public List<CorrectedPerson> correction(String period, Optional<String> school) {
        Schools.School of = orders.school(school);
        int version = locks.version(of.schoolId(), period);
        if (version == 0) {
            throw new OrderRefused(OrderRefused.Code.NOT_LOCKED, period);
        }
        List<Locks.Part> newest = newest(of, period);
        if (!newest.equals(locks.of(of.schoolId(), period, version))) {
            return Objects.requireNonNull(transaction.execute(status -> corrected(of, period, version, newest)));
        }
        if (version == 1) {
            throw new OrderRefused(OrderRefused.Code.NOTHING_CHANGED, period);
        }
        return locks.corrected(of.schoolId(), period, version);
    }

    /**
     * Writes a correction to a file: .xlsx, .json or .csv.
     *
     * @param by who asks, as far as known
     */
    public void write(
            List<CorrectedPerson> people,
            String period,
            ExportRequest.Form form,
            Locale language,
            Path file,
            Optional<String> by) {
        List<String> schools =
                people.stream().map(CorrectedPerson::school).distinct().toList();
        journal.enter(new HandedOut("correction", Optional.of(period), schools, form.name(), false, by));
        Heading heading = new Heading(schools, period, null, null);
        try {
            exports.corrections(people.iterator(), new Target(file, Format.valueOf(form.name()), language, heading));
        } catch (ExportProblem problem) {
            throw ExportRefused.because(problem);
        }
    }

    private List<CorrectedPerson> corrected(
            Schools.School school, String period, int version, List<Locks.Part> newest) {
        List<Locks.Part> locked = locks.of(school.schoolId(), period, version);
        if (newest.equals(locked)) {
            throw new OrderRefused(OrderRefused.Code.NOTHING_CHANGED, period);
        }
        SchoolRun before = run(locked);
        SchoolRun after = run(newest);
        Correction correction = new Correction(
                stored(locked),
                recomputation.allowances(before, before.school()),
                recomputation.allowances(newData(before, after), before.school()),
                recomputation.allowances(after, before.school()),
                stored(newest));
        return correction.people(school.code(), period, version + 1);
    }

    /** The data of the later run, all else of the earlier one. */
    private static SchoolRun newData(SchoolRun before, SchoolRun after) {
        AskedSchool data = after.school();
        AskedSchool mixed = new AskedSchool(
                data.schoolId(),
                data.code(),
                data.changeNo(),
                data.period(),
                before.school().settings());
        return new SchoolRun(after.schoolRunId(), mixed, before.regulations(), before.normSet());
    }

    /** The newest of the runs that a version is of, with all its regulations. */
    private SchoolRun run(List<Locks.Part> parts) {
        long newest = parts.stream()
                .map(Locks.Part::schoolRunId)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        SchoolRun run = runs.part(newest);
        List<Integer> regulations = parts.stream().map(Locks.Part::regulationId).toList();
        return new SchoolRun(run.schoolRunId(), run.school(), regulations, run.normSet());
    }

    private List<AllowanceList> stored(List<Locks.Part> parts) {
        return parts.stream()
                .flatMap(part -> all(lists.ofRun(part.schoolRunId(), part.regulationId())))
                .toList();
    }

    private static Stream<AllowanceList> all(Stream<AllowanceList> read) {
        try (read) {
            return read.toList().stream();
        }
    }
}
