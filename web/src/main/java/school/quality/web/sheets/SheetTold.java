package school.quality.web.sheets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import school.quality.engine.rating.step.SheetState;
import school.quality.engine.rating.step.SheetStep;
import school.quality.jobs.desk.SheetPage;
import school.quality.jobs.store.LineEntries;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.sheets.StoredStep;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Says what a step did with a sheet, and shows a sheet. */
final class SheetTold {
    private final Program program;
    private final Words words;
    private final Words states;

    SheetTold(Program program) {
        this.program = program;
        this.words = program.words("messages/sheets");
        this.states = program.words("messages/sheet-states");
    }

    void step(SheetStep step, boolean withPoints, SheetPage page) {
        RatedSheet sheet = page.sheet();
        say(
                "taken",
                words.text("step." + step),
                sheet.staffId(),
                sheet.group(),
                state(page.course().state()));
        if (withPoints && step.decides()) {
            say("run-again", sheet.period());
        }
        if (page.course().state() == SheetState.DECIDED) {
            say("term", page.course().lastDay().orElseThrow());
        }
    }

    void appointed(String person, @Nullable String union, boolean end) {
        say(
                (end ? "dismissed" : "appointed") + (union == null ? ".commission" : ".head"),
                person,
                String.valueOf(union));
    }

    void page(SheetPage page) {
        RatedSheet sheet = page.sheet();
        say(
                "sheet",
                sheet.staffId(),
                sheet.period(),
                sheet.regulation(),
                sheet.group(),
                plain(sheet.points()),
                sheet.place(),
                state(page.course().state()));
        sheet.criteria().forEach(this::line);
        page.steps().forEach(this::taken);
    }

    private void line(RatedCriterion line) {
        LineEntries entries = line.entries();
        StringBuilder beside = new StringBuilder();
        add(beside, "claimed", entries.claimed());
        add(beside, "reviewed", entries.reviewed());
        add(beside, "decided", entries.decided());
        String clause = line.clause() == null ? "" : line.clause();
        String value = line.value() == null ? "–" : plain(line.value());
        say("line", line.code(), clause, line.title(), value, plain(entries.computed()), beside, plain(line.points()));
    }

    private void add(StringBuilder beside, String key, @Nullable BigDecimal points) {
        if (points != null) {
            beside.append(words.text(key, plain(points)));
        }
    }

    private void taken(StoredStep step) {
        String points = step.points() == null
                ? ""
                : words.text("history.points", String.valueOf(step.criterion()), plain(step.points()));
        String reason = step.reason() == null ? "" : words.text("history.reason", step.reason());
        say("history", step.on(), words.text("step." + step.step()), step.by(), points, reason);
    }

    private String state(SheetState state) {
        return states.text(state.name());
    }

    private void say(String key, Object... details) {
        program.out().println(words.text(key, details));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
