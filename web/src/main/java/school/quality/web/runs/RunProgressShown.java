package school.quality.web.runs;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.store.batches.RunProgress;
import school.quality.jobs.store.batches.WorkersTold;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Shows how far a run is: a bar on a terminal; elsewhere a line now and then, none for a short run. */
final class RunProgressShown implements AutoCloseable {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final Program program;
    private final Words words;
    private final AutoCloseable progress;
    private final AutoCloseable news;
    private final boolean terminal = System.console() != null;
    private @Nullable ProgressBar bar;
    private long last = System.nanoTime();

    RunProgressShown(Program program) {
        this.program = program;
        this.words = program.words("messages/runs");
        this.progress = program.listen(RunProgress.class, this::show);
        this.news = program.listen(WorkersTold.class, this::show);
    }

    private void show(RunProgress run) {
        if (terminal) {
            ProgressBar shown = bar == null ? bar(run) : bar;
            bar = shown;
            shown.stepTo(run.done());
            shown.setExtraMessage(BatchWords.of(run, words));
        } else if (System.nanoTime() - last >= BETWEEN_LINES.toNanos()) {
            last = System.nanoTime();
            program.out().println(BatchWords.of(run, words));
        }
    }

    /** The bar's own rate and time would count what earlier attempts have done. */
    private static ProgressBar bar(RunProgress run) {
        return new ProgressBarBuilder()
                .setTaskName("")
                .setInitialMax(run.schools())
                .startsFrom(run.done(), run.lasted())
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .build();
    }

    private void show(WorkersTold told) {
        program.out().println(words.text("workers." + told.news(), told.there(), told.asked()));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        try (progress) {
            news.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
