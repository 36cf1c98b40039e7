package school.quality.web.status;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.quality.jobs.dataset.DatasetPart;
import school.quality.jobs.plan.NeededData;
import school.quality.jobs.plan.PlanCounts;
import school.quality.jobs.plan.PlanEntry;
import school.quality.jobs.plan.PlanState;
import school.quality.jobs.plan.YearPlan;
import school.quality.jobs.store.facts.LoadedRows;
import school.quality.web.program.Words;

/** The year's plan as lines for a terminal of {@value #WIDTH} columns: counts first, then day by day who answers for what. */
final class PlanTable {

    static final int WIDTH = 110;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int WHO = 38;
    private static final int COUNT = 14;
    private static final int CODE = 7;
    private static final int PERIOD = 11;
    private static final int STATE = 14;
    private static final int TITLE = 36;
    private static final String INDENT = "  ";
    private static final int DATA = WIDTH - 2 - CODE - PERIOD - STATE - TITLE;

    private final Words words;

    PlanTable(Words words) {
        this.words = words;
    }

    Stream<String> lines(YearPlan plan) {
        Stream<String> head =
                Stream.of(words.text("plan.title", plan.school(), plan.year().code(), DAY.format(plan.on())), "");
        Stream<String> days = plan.byDay().entrySet().stream().flatMap(day -> day.getValue().entrySet().stream()
                .flatMap(who -> entries(day.getKey(), who.getKey(), who.getValue())));
        return Stream.of(head, counts(plan), Stream.of(""), days).flatMap(lines -> lines);
    }

    private Stream<String> counts(YearPlan plan) {
        Stream<String> header = Stream.of(Stream.concat(
                        Stream.of(padded(words.text("plan.who"), WHO), right(words.text("plan.all"))),
                        Arrays.stream(PlanState.values()).map(state -> right(state(state))))
                .collect(Collectors.joining()));
        Stream<String> people =
                plan.countsByResponsible().entrySet().stream().map(who -> count(who.getKey(), who.getValue()));
        return Stream.of(header, people, Stream.of(count(words.text("plan.once"), plan.counts())))
                .flatMap(lines -> lines);
    }

    private static String count(String who, PlanCounts counts) {
        return Stream.concat(
                        Stream.of(padded(who, WHO), right(Integer.toString(counts.all()))),
                        Arrays.stream(PlanState.values()).map(state -> right(Integer.toString(counts.count(state)))))
                .collect(Collectors.joining());
    }

    private Stream<String> entries(LocalDate day, String who, List<PlanEntry> entries) {
        return Stream.of(
                        Stream.of(DAY.format(day) + INDENT + who),
                        entries.stream().flatMap(this::entry),
                        Stream.of(""))
                .flatMap(lines -> lines);
    }

    /** What does not fit into its column goes on below it. */
    private Stream<String> entry(PlanEntry entry) {
        Iterator<String> title = Wrapped.lines(title(entry), TITLE - 1).iterator();
        Iterator<String> data = Wrapped.lines(data(entry), DATA).iterator();
        String first = INDENT
                + padded(entry.indicator().code(), CODE)
                + padded(entry.period().code(), PERIOD)
                + padded(state(entry.state()), STATE);
        Stream.Builder<String> lines = Stream.builder();
        for (String left = first;
                title.hasNext() || data.hasNext() || left.equals(first);
                left = " ".repeat(first.length())) {
            lines.add((left + padded(next(title), TITLE) + next(data)).stripTrailing());
        }
        return lines.build();
    }

    private static String next(Iterator<String> lines) {
        return lines.hasNext() ? lines.next() : "";
    }

    private String title(PlanEntry entry) {
        String title =
                english() ? entry.indicator().titleEn() : entry.indicator().titleRu();
        return title + " (" + entry.indicator().recordForm() + ")";
    }

    private String data(PlanEntry entry) {
        Stream<String> missing = entry.missing().stream().map(data -> words.text("plan.missing", names(data)));
        Stream<String> loaded = entry.loaded().stream().map(this::loaded);
        return Stream.concat(missing, loaded).collect(Collectors.joining("; "));
    }

    private String loaded(NeededData data) {
        LoadedRows rows = data.loaded().orElseThrow();
        return words.text(
                rows.rows() == 0 ? "plan.none" : "plan.rows", names(data), rows.rows(), DAY.format(rows.loadedOn()));
    }

    /** English readers know datasets by the names that files have. */
    private String names(NeededData data) {
        return data.datasets().stream()
                .map(name -> english() ? name : DatasetPart.of(name).title())
                .collect(Collectors.joining(words.text("plan.or")));
    }

    private String state(PlanState state) {
        return words.text("plan." + state);
    }

    private boolean english() {
        return words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, COUNT - text.length())) + text;
    }
}
