package school.quality.web.demo;

import java.nio.file.Path;
import java.util.List;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.indicator.Status;
import school.quality.jobs.desk.ResultDesk;
import school.quality.jobs.desk.SectionCounts;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** The summary of the demonstration, as a deputy head would want it. */
final class DemoTold {
    private final Program program;
    private final Words words;
    private final ResultDesk results;

    DemoTold(Program program, Words words) {
        this.program = program;
        this.words = words;
        this.results = program.bean(ResultDesk.class);
    }

    void tell(LoadReport loaded, List<Path> files) {
        say(
                "loaded",
                loaded.total().read(),
                loaded.sources().stream()
                        .map(source -> source.file())
                        .distinct()
                        .count(),
                loaded.sources().stream()
                        .map(source -> source.dataset())
                        .distinct()
                        .count(),
                loaded.total().added(),
                loaded.total().changed(),
                loaded.total().same(),
                loaded.total().rejected());
        tellSections();
        List<AllowanceList> lists = results.allowances(DemoCommand.SCHOOL, DemoCommand.PERIOD, DemoCommand.REGULATION);
        lists.forEach(this::tellFund);
        new AllowanceDerived(program, words, results).tell(lists.get(0));
        say("files");
        files.forEach(file -> program.out().println("  " + file));
    }

    private void tellSections() {
        say("sections", DemoCommand.PERIOD);
        List<SectionCounts> sections = results.sections(DemoCommand.SCHOOL, DemoCommand.PERIOD);
        sections.forEach(section -> program.out()
                .println("  %-5s %5d %5d %5d  %s"
                        .formatted(
                                section.section(),
                                section.count(Status.VALUE),
                                section.count(Status.NOT_APPLICABLE),
                                section.count(Status.NO_DATA),
                                section.title())));
        program.out()
                .println("  %-5s %5d %5d %5d"
                        .formatted(
                                words.text("all"),
                                sum(sections, Status.VALUE),
                                sum(sections, Status.NOT_APPLICABLE),
                                sum(sections, Status.NO_DATA)));
    }

    private void tellFund(AllowanceList list) {
        say(
                "fund",
                Sums.shown(list.fund()),
                Sums.shown(list.distributable()),
                list.rows().size(),
                Sums.shown(list.pointValue()),
                Sums.shown(list.distributed()),
                Sums.shown(list.undistributed()));
    }

    private static int sum(List<SectionCounts> sections, Status status) {
        return sections.stream().mapToInt(section -> section.count(status)).sum();
    }

    private void say(String key, Object... details) {
        program.out().println(words.text(key, details));
    }
}
