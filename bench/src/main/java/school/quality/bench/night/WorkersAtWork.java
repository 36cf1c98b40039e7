package school.quality.bench.night;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The same schools evaluated again by one worker process and by two, each of which has evaluated them once before: workers stay
 * from one night to the next. The processor time of both parts tells where the time goes.
 */
final class WorkersAtWork implements Comparison {

    private static final int MOST_SCHOOLS = 100;
    private static final double HUNDREDTHS = 100;

    @Override
    public void measure(Setting setting, Findings findings) throws IOException, InterruptedException {
        List<String> schools = schools(setting);
        List<Process> workers = new ArrayList<>();
        try {
            Line one = measure(setting, findings, schools, workers);
            Line two = measure(setting, findings, schools, workers);
            findings.add(new Ratio(
                    "seconds, %s : %s".formatted(one.what(), two.what()),
                    one.seconds() / two.seconds(),
                    "at least 1.3"));
        } finally {
            workers.forEach(Process::destroy);
            for (Process worker : workers) {
                worker.waitFor();
            }
        }
    }

    /** Another worker joins, sees the schools once, and all are measured the second time. */
    private static Line measure(Setting setting, Findings findings, List<String> schools, List<Process> workers)
            throws IOException, InterruptedException {
        workers.add(setting.program().start("worker"));
        run(setting, schools, workers);
        long java =
                workers.stream().mapToLong(worker -> Processor.of(worker.pid())).sum();
        long server = ofServer(setting);
        Line line = findings.add(run(setting, schools, workers));
        findings.remark("%s: processor time of Java %.1f s, of PostgreSQL %.1f s."
                .formatted(
                        line.what(),
                        (workers.stream()
                                                .mapToLong(worker -> Processor.of(worker.pid()))
                                                .sum()
                                        - java)
                                / HUNDREDTHS,
                        (ofServer(setting) - server) / HUNDREDTHS));
        return line;
    }

    private static Line run(Setting setting, List<String> schools, List<Process> workers)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("run", "--anew", "--period", setting.period(), "--workers=" + workers.size()));
        schools.forEach(school -> command.addAll(List.of("--school", school)));
        String what = "evaluating by %s".formatted(workers.size() == 1 ? "one worker" : workers.size() + " workers");
        Line whole = setting.program().run(what, 0, schools.size(), command.toArray(String[]::new));
        return Line.timed(what, 0, schools.size(), whole.time());
    }

    private static long ofServer(Setting setting) {
        return setting.server().process().isPresent()
                ? Processor.ofServer(setting.server().process().getAsLong())
                : 0;
    }

    private static List<String> schools(Setting setting) {
        try (Stream<String> codes =
                setting.database().queryForList("select code from school order by code", String.class).stream()) {
            return codes.limit(MOST_SCHOOLS).toList();
        }
    }
}
