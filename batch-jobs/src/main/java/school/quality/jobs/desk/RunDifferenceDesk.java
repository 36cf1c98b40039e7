package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.indicator.Norm;
import school.quality.engine.indicator.Norms;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.rulebook.RuleBookVersion;
import school.quality.jobs.difference.ResultDifference;
import school.quality.jobs.difference.SchoolDifference;
import school.quality.jobs.difference.SchoolDifference.ChangedRegulation;
import school.quality.jobs.evaluate.StepsBetween;
import school.quality.jobs.export.ExportProblem;
import school.quality.jobs.export.Exports;
import school.quality.jobs.export.Format;
import school.quality.jobs.export.Heading;
import school.quality.jobs.export.Target;
import school.quality.jobs.regulation.RegulationDiff;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.results.ChangedRows;
import school.quality.jobs.store.results.FinishedPart;
import school.quality.jobs.store.results.FinishedParts;
import school.quality.jobs.store.results.InForce;
import school.quality.jobs.store.results.NormSets;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Runs;
import school.quality.jobs.store.results.SchoolRun;
import school.quality.rules.Programme;

/** Tells what changed between two results of a period, for whom, by how much and why. */
public final class RunDifferenceDesk {

    private final FinishedParts parts;
    private final ChangedRows rows;
    private final NormSets norms;
    private final TransactionTemplate transaction;
    private final Runs runs;
    private final Regulations regulations;
    private final StepsBetween steps;
    private final RuleBookVersion rules;
    private final Exports exports;
    private final Journal journal;
    private final Programme programme;

    RunDifferenceDesk(
            FinishedParts parts,
            ChangedRows rows,
            NormSets norms,
            TransactionTemplate transaction,
            Runs runs,
            Regulations regulations,
            StepsBetween steps,
            RuleBookVersion rules,
            Exports exports,
            Journal journal,
            Programme programme) {
        this.parts = parts;
        this.rows = rows;
        this.norms = norms;
        this.transaction = transaction;
        this.runs = runs;
        this.regulations = regulations;
        this.steps = steps;
        this.rules = rules;
        this.exports = exports;
        this.journal = journal;
        this.programme = programme;
    }

    /** Two results of one school. */
    private record Pair(FinishedPart before, FinishedPart after) {}

    /**
     * What changed from one run to another, of each school that both are about.
     *
     * @throws RunDifferenceRefused where one of the two is not there, or they have nothing in common
     */
    public List<SchoolDifference> between(long before, long after, Optional<String> school) {
        List<FinishedPart> first = parts(before, school);
        List<FinishedPart> second = parts(after, school);
        List<Pair> pairs = first.stream()
                .flatMap(one -> second.stream()
                        .filter(other -> other.schoolId() == one.schoolId()
                                && other.period().equals(one.period()))
                        .map(other -> new Pair(one, other)))
                .toList();
        if (pairs.isEmpty()) {
            throw new RunDifferenceRefused(RunDifferenceRefused.Code.NOTHING_IN_COMMON, before + ", " + after);
        }
        return pairs.stream().map(this::difference).toList();
    }

    /**
     * What changed from the last but one result of a period to the last, of each school that has two.
     *
     * @throws RunDifferenceRefused where no school has two
     */
    public List<SchoolDifference> ofLastTwo(String period, Optional<String> school) {
        Map<Integer, List<FinishedPart>> bySchool = parts.lastTwo(period, school).stream()
                .collect(Collectors.groupingBy(FinishedPart::schoolId, TreeMap::new, Collectors.toList()));
        List<Pair> pairs = bySchool.values().stream()
                .filter(two -> two.size() == 2)
                .map(two -> new Pair(two.get(0), two.get(1)))
                .toList();
        if (pairs.isEmpty()) {
            throw new RunDifferenceRefused(RunDifferenceRefused.Code.NOT_TWO_RESULTS, period);
        }
        return pairs.stream().map(this::difference).toList();
    }

    /** By what a value of the measure is multiplied where it is shown: 100 for shares. */
    public int factor(String measure) {
        return programme.form(measure).factor();
    }

    /**
     * Writes them into a file.
     *
     * @param by who asks, as far as known
     * @throws ExportRefused where it cannot be written
     */
    public void write(
            List<SchoolDifference> differences,
            ExportRequest.Form form,
            Locale language,
            Path file,
            Optional<String> by) {
        List<String> schools =
                differences.stream().map(one -> one.after().school()).toList();
        String period = differences.get(0).after().period();
        journal.enter(new HandedOut("difference", Optional.of(period), schools, form.name(), false, by));
        Heading heading = new Heading(schools, period, null, null);
        try {
            exports.runDifferences(
                    differences.iterator(), new Target(file, Format.valueOf(form.name()), language, heading));
        } catch (ExportProblem problem) {
            throw ExportRefused.because(problem);
        }
    }

    private List<FinishedPart> parts(long run, Optional<String> school) {
        List<FinishedPart> found = parts.of(run, school, Optional.empty());
        if (found.isEmpty()) {
            throw new RunDifferenceRefused(RunDifferenceRefused.Code.NO_SUCH_RUN, Long.toString(run));
        }
        return found;
    }

    private SchoolDifference difference(Pair pair) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            SchoolRun before = runs.part(pair.before().schoolRunId());
            SchoolRun after = runs.part(pair.after().schoolRunId());
            return new SchoolDifference(
                    pair.before(),
                    pair.after(),
                    rules,
                    rows.between(
                            pair.before().schoolId(),
                            pair.before().changeNo(),
                            pair.after().changeNo()),
                    steps.haveOtherBases(before, after),
                    regulations(before.regulations(), after.regulations()),
                    settings(before, after),
                    norms(before.normSet(), after.normSet()),
                    ResultDifference.of(steps.between(before, after)));
        }));
    }

    private List<ChangedRegulation> regulations(List<Integer> before, List<Integer> after) {
        Map<String, Regulation> old = byCode(before);
        Map<String, Regulation> now = byCode(after);
        Set<String> codes = new TreeSet<>(old.keySet());
        codes.addAll(now.keySet());
        return codes.stream()
                .filter(code -> !Objects.equals(old.get(code), now.get(code)))
                .map(code -> changed(code, Optional.ofNullable(old.get(code)), Optional.ofNullable(now.get(code))))
                .toList();
    }

    private Map<String, Regulation> byCode(List<Integer> ids) {
        return regulations.read(ids).values().stream()
                .map(InForce::regulation)
                .collect(Collectors.toMap(Regulation::code, Function.identity()));
    }

    private static ChangedRegulation changed(String code, Optional<Regulation> before, Optional<Regulation> after) {
        return new ChangedRegulation(
                code,
                before.map(Regulation::version).orElse(0),
                after.map(Regulation::version).orElse(0),
                before.isPresent() && after.isPresent()
                        ? RegulationDiff.between(before.get(), after.get())
                        : List.of());
    }

    private static List<String> settings(SchoolRun before, SchoolRun after) {
        Map<String, String> old = before.school().settings().texts();
        List<String> changed = new ArrayList<>();
        after.school().settings().texts().forEach((name, value) -> {
            if (!value.equals(old.get(name))) {
                changed.add(name + ": " + old.get(name) + " → " + value);
            }
        });
        return changed;
    }

    private int norms(int before, int after) {
        Map<Integer, Norms> read = norms.read(List.of(before, after));
        Set<Norm> old = norms(read.get(before));
        Set<Norm> now = norms(read.get(after));
        Set<Norm> gone = new HashSet<>(old);
        gone.removeAll(now);
        now.removeAll(old);
        return Math.max(gone.size(), now.size());
    }

    private static Set<Norm> norms(@Nullable Norms norms) {
        return norms == null ? new HashSet<>() : new HashSet<>(norms.inForce());
    }
}
