package school.quality.web.loads;

import java.nio.file.Path;
import java.util.Optional;
import school.quality.jobs.desk.LoadDesk;
import school.quality.jobs.fault.Sentences;
import school.quality.jobs.store.loading.LoadReport;
import school.quality.jobs.store.loading.RowCounts;
import school.quality.jobs.store.loading.RowFault;
import school.quality.jobs.store.loading.SourceCounts;
import school.quality.web.program.Program;
import school.quality.web.program.Words;

/** Tells what a load did: each table in a line, remarks, the first faults, and where the rejected rows are. */
public final class LoadTold {
    private static final int FAULTS_SHOWN = 20;

    private final Program program;
    private final Optional<String> by;
    private final Words words;
    private final Sentences sentences;

    /** @param by who loads, as far as known */
    public LoadTold(Program program, Optional<String> by) {
        this.program = program;
        this.by = by;
        this.words = program.words("messages/loads");
        this.sentences = Sentences.in(program.locale());
    }

    /** The exit code of the load. */
    public int tell(LoadReport report) {
        report.sources().stream().map(this::line).forEach(program.out()::println);
        report.notes().stream().map(sentences::note).forEach(program.err()::println);
        tellFaults(report);
        tellTotal(report);
        return ImportCommand.exitCode(report);
    }

    private void tellFaults(LoadReport report) {
        report.firstFaults().stream().limit(FAULTS_SHOWN).map(this::line).forEach(program.err()::println);
        int more = report.faults() - FAULTS_SHOWN;
        if (more > 0) {
            program.err().println(words.text("more-faults", more, workbook(report)));
        }
    }

    private void tellTotal(LoadReport report) {
        RowCounts all = report.total();
        String key = report.dryRun() ? "total-dry-run" : "total";
        program.out()
                .println(words.text(
                        key,
                        report.loadId(),
                        all.read(),
                        all.added(),
                        all.changed(),
                        all.same(),
                        all.rejected(),
                        all.closed()));
        if (all.rejected() > 0) {
            Path workbook = workbook(report);
            program.bean(LoadDesk.class).writeRejectedRows(report.loadId(), workbook, program.locale(), by);
            program.out().println(words.text("rejected-rows", workbook));
        }
    }

    private Path workbook(LoadReport report) {
        return program.privateFolder("rejected").resolve("load-" + report.loadId() + ".xlsx");
    }

    private String line(SourceCounts source) {
        RowCounts rows = source.rows();
        return words.text(
                "source",
                source.file().equals(source.sheet()) ? source.file() : source.file() + " / " + source.sheet(),
                source.dataset(),
                rows.read(),
                rows.added(),
                rows.changed(),
                rows.same(),
                rows.rejected());
    }

    private String line(RowFault fault) {
        String sentence =
                sentences.fault(fault.code(), fault.dataset(), fault.column(), fault.value(), fault.details());
        return words.text("fault", fault.file(), fault.sheet(), fault.row(), fault.code(), sentence);
    }
}
