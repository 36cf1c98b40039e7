package school.quality.jobs.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import school.quality.jobs.evaluate.Verification;
import school.quality.jobs.proof.Verified;
import school.quality.jobs.store.results.FinishedPart;
import school.quality.jobs.store.results.FinishedParts;

/** Proves finished results: computes them again from what their runs saw, and compares everything that is stored. */
public final class VerifyDesk {

    private static final int SCHOOLS_A_BATCH = 5;
    /** One batch is compared by the database while the next is computed. */
    private static final int BATCHES_AT_ONCE = 2;

    private final FinishedParts parts;
    private final Verification verification;

    VerifyDesk(FinishedParts parts, Verification verification) {
        this.parts = parts;
        this.verification = verification;
    }

    /** The results that are meant; empty where there are none. */
    public List<FinishedPart> wanted(VerifyRequest request) {
        return request.run()
                .map(run -> parts.of(run, request.school(), request.period()))
                .orElseGet(() -> parts.paid(request.school(), request.period()));
    }

    /**
     * Proves results, several at once.
     *
     * @param hearer hears of each school in the order given
     * @return whether all are equal
     */
    public boolean verify(List<FinishedPart> wanted, Consumer<Verified> hearer) {
        ExecutorService workers = Executors.newFixedThreadPool(BATCHES_AT_ONCE);
        try {
            List<Future<List<Verified>>> batches = batches(wanted).stream()
                    .map(batch -> workers.submit(() -> verification.verify(batch)))
                    .toList();
            boolean equal = true;
            for (Future<List<Verified>> batch : batches) {
                for (Verified one : done(batch)) {
                    hearer.accept(one);
                    equal &= one.isEqual();
                }
            }
            return equal;
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<Verified> done(Future<List<Verified>> batch) {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A batch of schools could not be verified", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Verifying was interrupted", e);
        }
    }

    /** A batch is of one run, in which each school is once. */
    private static List<List<FinishedPart>> batches(List<FinishedPart> wanted) {
        Map<Long, List<FinishedPart>> byRun = wanted.stream()
                .collect(Collectors.groupingBy(FinishedPart::runId, LinkedHashMap::new, Collectors.toList()));
        List<List<FinishedPart>> batches = new ArrayList<>();
        byRun.values().forEach(parts -> {
            for (int first = 0; first < parts.size(); first += SCHOOLS_A_BATCH) {
                batches.add(parts.subList(first, Math.min(first + SCHOOLS_A_BATCH, parts.size())));
            }
        });
        return batches;
    }
}
