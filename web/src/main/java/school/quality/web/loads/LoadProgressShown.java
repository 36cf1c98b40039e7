package school.quality.web.loads;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.store.loading.LoadProgress;
import school.quality.web.program.Program;

/** Shows how far a load has come: a bar on a terminal; elsewhere the report at its end is enough. */
final class LoadProgressShown implements AutoCloseable {
    private final @Nullable ProgressBar bar;
    private final AutoCloseable listening;

    LoadProgressShown(Program program) {
        bar = System.console() == null ? null : bar();
        listening = program.listen(LoadProgress.class, this::show);
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("")
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .build();
    }

    private void show(LoadProgress progress) {
        if (bar != null) {
            bar.setExtraMessage(progress.file());
            bar.stepTo(progress.rows());
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        try {
            listening.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
