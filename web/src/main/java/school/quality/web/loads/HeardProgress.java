package school.quality.web.loads;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import school.quality.jobs.store.loading.LoadProgress;

/** Tells each load's progress to who began it: a load tells it in the thread in which it is carried out. */
final class HeardProgress implements ApplicationListener<PayloadApplicationEvent<LoadProgress>> {

    private final ThreadLocal<@Nullable Consumer<LoadProgress>> hearer = new ThreadLocal<>();

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<LoadProgress> event) {
        Consumer<LoadProgress> here = hearer.get();
        if (here != null) {
            here.accept(event.getPayload());
        }
    }

    <T> T during(Consumer<LoadProgress> listener, Supplier<T> load) {
        hearer.set(listener);
        try {
            return load.get();
        } finally {
            hearer.remove();
        }
    }
}
