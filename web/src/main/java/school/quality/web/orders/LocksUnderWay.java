package school.quality.web.orders;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import school.quality.jobs.desk.LockDesk;
import school.quality.jobs.desk.LockDesk.Locked;
import school.quality.jobs.store.CorrectedPerson;
import school.quality.web.background.Background;
import school.quality.web.background.Task;

/**
 * Locks of periods and what would be paid as corrections. For a further version what was paid before is computed again to tell
 * the causes apart, which takes as long as some runs; so it is done in the background.
 */
final class LocksUnderWay {

    private final LockDesk desk;
    private final Background background;
    private final Map<List<String>, Task<List<CorrectedPerson>>> corrections = new ConcurrentHashMap<>();
    private final Map<String, Task<Locked>> locks = new ConcurrentHashMap<>();

    LocksUnderWay(LockDesk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    /** Begun now where nobody is waiting for them; an answer is given once, for the next who asks they are computed anew. */
    Task<List<CorrectedPerson>> corrections(String school, String period) {
        List<String> asked = List.of(school, period);
        Task<List<CorrectedPerson>> task = corrections.computeIfAbsent(
                asked, key -> background.begin(() -> desk.correction(period, Optional.of(school))));
        if (task.isDone()) {
            corrections.remove(asked, task);
        }
        return task;
    }

    /** One at a time in a school. */
    Task<Locked> lock(String school, String period, String by) {
        return locks.compute(
                school,
                (code, last) -> last != null && !last.isDone()
                        ? last
                        : background.begin(() -> desk.lock(period, Optional.of(school), by)));
    }

    /** What is being locked, or was since somebody last asked. */
    Optional<Task<Locked>> lastOf(String school) {
        Optional<Task<Locked>> last = Optional.ofNullable(locks.get(school));
        last.filter(Task::isDone).ifPresent(task -> locks.remove(school, task));
        return last;
    }
}
