package school.quality.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import school.quality.jobs.Office;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.jobs.desk.RegulationRequest;
import school.quality.jobs.desk.RehearsalDesk;
import school.quality.jobs.store.loading.LoadRequest;

/** Measures rehearsing a new version of a regulation on one period against a run of that period, by turns. */
public final class Rehearsal {

    private static final String SCHOOL = "G1";
    private static final String YEAR = "2025/26";
    private static final String PERIOD = "2025-26/Y";
    private static final int WARM_UP = 5;
    private static final int TIMES = 21;

    private final Office office;
    private final Path folder;
    private final List<Duration> runs = new ArrayList<>();
    private final List<Duration> rehearsals = new ArrayList<>();

    private Rehearsal(Office office, Path folder) {
        this.office = office;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        try (Office office = new Office()) {
            Rehearsal rehearsal = new Rehearsal(office, Files.createTempDirectory("vsoko-bench"));
            rehearsal.prepare();
            rehearsal.measure();
            rehearsal.print();
        }
    }

    private void prepare() throws IOException {
        Path samples = Path.of(System.getProperty("vsoko.root"), "samples");
        office.load(samples.resolve("gymnasium"), SCHOOL, YEAR);
        String regulation = Files.readString(samples.resolve("regulation").resolve("gymnasium.json"));
        office.publish(SCHOOL, regulation);
        RegulationDesk desk = office.bean(RegulationDesk.class);
        byte[] next =
                regulation.replaceFirst("\"version\": *1", "\"version\": 2").getBytes(StandardCharsets.UTF_8);
        RegulationDesk.Draft draft = desk.take(next, Optional.of(SCHOOL), "editor");
        desk.check(RegulationRequest.of(draft.code(), Optional.of(SCHOOL)));
    }

    /** Before each run a mark changes, because a run with nothing new does nothing. */
    private void measure() throws IOException {
        for (int time = 0; time < WARM_UP + TIMES; time++) {
            changeMark(time);
            Duration run = timed(() -> office.run(PERIOD, SCHOOL));
            Duration rehearsal = timed(this::rehearse);
            if (time >= WARM_UP) {
                runs.add(run);
                rehearsals.add(rehearsal);
            }
        }
    }

    private void changeMark(int time) throws IOException {
        String rows = "period;pupil_id;subject;mark\n2025-26/Y;О-1622;Биология;" + (4 + time % 2) + "\n";
        office.load(LoadRequest.of(Files.writeString(folder.resolve("marks.csv"), rows))
                .forSchool(SCHOOL)
                .forYear(YEAR));
    }

    private void rehearse() {
        RegulationRequest request = RegulationRequest.of(SCHOOL, Optional.of(SCHOOL));
        office.bean(RehearsalDesk.class).rehearse(request, List.of(PERIOD));
    }

    private void print() {
        System.out.println("one gymnasium, one period   median ms   longest ms   times");
        System.out.println(line("a run", runs));
        System.out.println(line("a rehearsal", rehearsals));
        System.out.printf(Locale.ROOT, "rehearsal : run = %.2f%n", (double) median(rehearsals) / median(runs));
    }

    private static String line(String what, List<Duration> times) {
        long longest = times.stream().mapToLong(Duration::toMillis).max().orElseThrow();
        return String.format(Locale.ROOT, "%-26s %10d %12d %7d", what, median(times), longest, times.size());
    }

    private static long median(List<Duration> times) {
        return times.stream().mapToLong(Duration::toMillis).sorted().toArray()[times.size() / 2];
    }

    private static Duration timed(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
