package school.quality.web.runs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.jobs.store.batches.BatchesUnderWay.UnderWay;
import school.quality.jobs.store.batches.RunProgress;
import school.quality.jobs.store.batches.TakenBatch;
import school.quality.web.program.Words;

/** What is said of batches of schools, and of a run that consists of them. */
final class BatchWords {

    private static final int BATCHES_SHOWN = 8;

    private BatchWords() {}

    static String of(TakenBatch batch, Words words) {
        return words.text(
                key(batch),
                batch.runId(),
                batch.period(),
                first(batch.name()),
                batch.schools(),
                batch.rows(),
                batch.lasted().toMillis() / 1000.0,
                String.join(" ", batch.broken()));
    }

    private static String key(TakenBatch batch) {
        if (!batch.failed()) {
            return "worker.batch";
        }
        return batch.broken().isEmpty() ? "worker.failed" : "worker.broken";
    }

    /** In one line. */
    static String of(RunProgress run, Words words) {
        return Stream.concat(
                        Stream.of(whole(run, words)),
                        batches(run, words).stream().map(batch -> "[" + batch + "]"))
                .collect(Collectors.joining(" "));
    }

    static String whole(RunProgress run, Words words) {
        return words.text("progress", run.done(), run.schools(), run.rows(), run.rate(), remaining(run, words));
    }

    /** Those that somebody works on; of very many the first. */
    static List<String> batches(RunProgress run, Words words) {
        List<String> told = new ArrayList<>();
        run.underWay().stream()
                .limit(BATCHES_SHOWN)
                .map(batch -> of(batch, words))
                .forEach(told::add);
        if (run.underWay().size() > BATCHES_SHOWN) {
            told.add(words.text("progress.more", run.underWay().size() - BATCHES_SHOWN));
        }
        return told;
    }

    private static String of(UnderWay batch, Words words) {
        return words.text("progress.batch", first(batch.batch()), batch.done(), batch.schools(), batch.worker());
    }

    private static String remaining(RunProgress run, Words words) {
        return run.remaining().map(BatchWords::clock).orElseGet(() -> words.text("progress.unknown"));
    }

    /** Hours, minutes and seconds. */
    private static String clock(Duration time) {
        return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    /** The place of a batch's first school among the schools of the run, from 1: batches are named after it. */
    static int first(String batch) {
        String number = batch.replaceAll("\\D", "");
        return number.isEmpty() ? 1 : Integer.parseInt(number) + 1;
    }
}
