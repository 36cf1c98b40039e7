package school.quality.jobs.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.rulebook.RuleBookVersion;
import school.quality.jobs.proof.Verified;
import school.quality.jobs.proof.VerifyFinding;
import school.quality.jobs.proof.VerifyFinding.Kind;
import school.quality.jobs.store.loading.AlteredRows;
import school.quality.jobs.store.results.FinishedPart;
import school.quality.jobs.store.results.Proofs;
import school.quality.jobs.store.results.ResultDifferences;
import school.quality.jobs.store.results.ResultDigests;
import school.quality.jobs.store.results.ResultPart;
import school.quality.jobs.store.results.RowDifference;
import school.quality.jobs.store.results.Runs;
import school.quality.jobs.store.results.SchoolResults;
import school.quality.jobs.store.results.SchoolRun;
import school.quality.jobs.store.results.SeenData;

/** Computes finished results again from what their runs saw and compares; nothing is changed and nothing left behind. */
public final class Verification {

    private static final int MOST_TOLD_A_PART = 20;

    private final Proofs store;
    private final TransactionTemplate transaction;
    private final Runs runs;
    private final SchoolsTogether together;
    private final RuleBookVersion rules;

    Verification(
            Proofs store, TransactionTemplate transaction, Runs runs, SchoolsTogether together, RuleBookVersion rules) {
        this.store = store;
        this.transaction = transaction;
        this.runs = runs;
        this.together = together;
        this.rules = rules;
    }

    /** @param parts of one run */
    public List<Verified> verify(List<FinishedPart> parts) {
        Map<Long, List<VerifyFinding>> found = new HashMap<>();
        parts.forEach(part -> found.put(part.schoolRunId(), new ArrayList<>()));
        if (parts.stream().allMatch(this::isOfTheseRules)) {
            compute(parts, found);
        } else {
            parts.forEach(part -> note(found, part.schoolRunId(), otherRules(part)));
        }
        lookAtDigests(parts, found);
        lookAtRows(parts, found);
        return parts.stream()
                .map(part -> new Verified(part, Objects.requireNonNull(found.get(part.schoolRunId()))))
                .toList();
    }

    private boolean isOfTheseRules(FinishedPart part) {
        return part.ruleBook().equals(rules.toString());
    }

    private VerifyFinding otherRules(FinishedPart part) {
        RuleBookVersion needed = RuleBookVersion.of(part.ruleBook());
        return VerifyFinding.of(
                Kind.OTHER_RULE_BOOK, needed.release(), needed.fingerprint(), rules.release(), rules.fingerprint());
    }

    /** What was altered may be anything; a school that cannot be computed does not hide the others. */
    private void compute(List<FinishedPart> parts, Map<Long, List<VerifyFinding>> found) {
        try {
            computed(parts).forEach((run, findings) -> findings.forEach(one -> note(found, run, one)));
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            if (parts.size() == 1) {
                note(found, parts.get(0).schoolRunId(), VerifyFinding.of(Kind.NOT_COMPUTABLE, e.getMessage()));
            } else {
                parts.forEach(part -> compute(List.of(part), found));
            }
        }
    }

    private Map<Long, List<VerifyFinding>> computed(List<FinishedPart> parts) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            List<SchoolRun> schools = runs.parts(ids(parts));
            SchoolsTogether.Known known = together.read(schools);
            SchoolResults beside = store.beside();
            together.evaluate(known, (run, again) -> again.write(run.schoolRunId(), beside));
            return compare(ids(parts));
        }));
    }

    private Map<Long, List<VerifyFinding>> compare(List<Long> schoolRuns) {
        ResultDigests digests = store.digests();
        Map<Long, Map<String, String>> stored = digests.now(schoolRuns);
        Map<Long, Map<String, String>> again = digests.again(schoolRuns);
        ResultDifferences differences = store.differences();
        Map<Long, List<VerifyFinding>> found = new HashMap<>();
        for (ResultPart part : ResultPart.values()) {
            Set<Long> unlike = new TreeSet<>(schoolRuns);
            unlike.removeIf(run -> Objects.equals(
                    stored.get(run).get(part.name()), again.get(run).get(part.name())));
            if (!unlike.isEmpty()) {
                name(part, unlike, differences.of(part, unlike), found);
            }
        }
        return found;
    }

    private static void name(
            ResultPart part, Set<Long> unlike, List<RowDifference> differences, Map<Long, List<VerifyFinding>> found) {
        for (long run : unlike) {
            List<RowDifference> own =
                    differences.stream().filter(one -> one.schoolRunId() == run).toList();
            List<VerifyFinding> of = found.computeIfAbsent(run, id -> new ArrayList<>());
            own.stream().limit(MOST_TOLD_A_PART).map(Verification::finding).forEach(of::add);
            if (own.isEmpty()) {
                of.add(VerifyFinding.of(Kind.ORDER, part));
            } else if (own.size() > MOST_TOLD_A_PART) {
                of.add(VerifyFinding.of(Kind.MORE, part, own.size() - MOST_TOLD_A_PART));
            }
        }
    }

    private static VerifyFinding finding(RowDifference one) {
        String name = String.join(" ", one.name()).replaceAll(" +", " ").strip();
        if (!one.isOfWholeRow()) {
            return VerifyFinding.of(Kind.CELL, one.part(), name, one.column(), one.kept(), one.again());
        }
        return one.kept() == null
                ? VerifyFinding.of(Kind.ROW_MISSING, one.part(), name, one.again())
                : VerifyFinding.of(Kind.ROW_TOO_MANY, one.part(), name, one.kept());
    }

    private void lookAtDigests(List<FinishedPart> parts, Map<Long, List<VerifyFinding>> found) {
        ResultDigests digests = store.digests();
        List<Long> ids = ids(parts);
        Map<Long, Map<String, String>> kept = digests.kept(ids);
        Map<Long, Map<String, String>> now = digests.now(ids);
        for (long run : ids) {
            Map<String, String> then = Objects.requireNonNull(kept.get(run));
            if (then.isEmpty()) {
                note(found, run, VerifyFinding.of(Kind.NO_DIGESTS));
            } else {
                altered(then, Objects.requireNonNull(now.get(run)))
                        .forEach(part -> note(found, run, VerifyFinding.of(kind(part), part)));
                bases(run).forEach(base -> note(found, run, VerifyFinding.of(Kind.BASE_ALTERED, base)));
            }
        }
        digests.unlikeTheirLock(ids).forEach(run -> note(found, run, VerifyFinding.of(Kind.LOCK_ALTERED)));
    }

    private static Collection<String> altered(Map<String, String> then, Map<String, String> now) {
        Set<String> parts = new TreeSet<>(then.keySet());
        parts.addAll(now.keySet());
        parts.removeIf(part -> Objects.equals(then.get(part), now.get(part)));
        return parts;
    }

    private static Kind kind(String part) {
        Set<String> results = new HashSet<>();
        for (ResultPart one : ResultPart.values()) {
            results.add(one.name());
        }
        return results.contains(part) ? Kind.RESULT_ALTERED : Kind.GROUND_ALTERED;
    }

    /** Results that this one was compared with, whose figures are no longer those that were kept. */
    private List<Long> bases(long schoolRun) {
        List<Long> bases = store.parts().bases(schoolRun);
        if (bases.isEmpty()) {
            return bases;
        }
        ResultDigests digests = store.digests();
        Map<Long, Map<String, String>> kept = digests.kept(bases);
        Map<Long, Map<String, String>> now = digests.now(bases);
        String figures = ResultPart.FIGURE.name();
        return bases.stream()
                .filter(base -> kept.get(base).containsKey(figures)
                        && !kept.get(base).get(figures).equals(now.get(base).get(figures)))
                .toList();
    }

    private void lookAtRows(List<FinishedPart> parts, Map<Long, List<VerifyFinding>> found) {
        List<Long> ids = ids(parts);
        for (SeenData.Changed one : store.seen().changed(ids)) {
            VerifyFinding changed = VerifyFinding.of(Kind.ROWS_CHANGED, one.dataset(), one.before(), one.now());
            seenBy(parts, one.schoolId(), one.changeNo()).forEach(run -> note(found, run, changed));
        }
        for (AlteredRows.Row one : store.altered().seenBy(ids)) {
            VerifyFinding altered =
                    VerifyFinding.of(Kind.ROW_ALTERED, one.dataset(), one.file(), one.sheet(), one.row());
            seenBy(parts, one.schoolId(), one.changeNo()).forEach(run -> note(found, run, altered));
        }
    }

    private static List<Long> seenBy(List<FinishedPart> parts, int school, long changeNo) {
        return parts.stream()
                .filter(part -> part.schoolId() == school && part.changeNo() == changeNo)
                .map(FinishedPart::schoolRunId)
                .toList();
    }

    private static void note(Map<Long, List<VerifyFinding>> found, long run, VerifyFinding finding) {
        Objects.requireNonNull(found.get(run)).add(finding);
    }

    private static List<Long> ids(List<FinishedPart> parts) {
        return parts.stream().map(FinishedPart::schoolRunId).toList();
    }
}
