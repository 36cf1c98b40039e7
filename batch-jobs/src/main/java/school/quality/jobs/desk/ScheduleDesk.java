package school.quality.jobs.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import school.quality.jobs.store.results.RunSchedules;
import school.quality.jobs.store.results.RunSchedules.Kind;
import school.quality.jobs.store.results.RunSchedules.Schedule;

/** Keeps when a school is evaluated without anybody starting it. */
public final class ScheduleDesk {

    private final RunSchedules schedules;

    ScheduleDesk(RunSchedules schedules) {
        this.schedules = schedules;
    }

    public List<Schedule> of(String school) {
        return schedules.of(school);
    }

    /** Sets one; it falls due for the first time after this moment. */
    public void set(String school, Kind kind, String cron, boolean active, Instant from, String by) {
        schedules.set(new Schedule(school, kind, cron, active, from, by));
    }

    /** Those of all schools that are switched on. */
    public List<Schedule> active() {
        return schedules.active();
    }

    /** Takes one on; false where another process has done so. */
    public boolean claim(Schedule schedule, Instant at) {
        return schedules.claim(schedule, at);
    }

    /** What has to be evaluated on a day. */
    public List<String> periods(Schedule schedule, LocalDate day) {
        return schedules.periods(schedule, day);
    }
}
