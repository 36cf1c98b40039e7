package school.quality.web.regulation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import school.quality.jobs.desk.RegulationDesk;
import school.quality.jobs.regulation.book.RegulationDocument;
import school.quality.web.program.Program;

/** Takes a regulation in as a draft. */
@Command(name = "import", sortOptions = false)
final class RegulationImportCommand implements Callable<Integer> {
    private final Program program;

    @Mixin
    RegulationTarget target = new RegulationTarget();

    RegulationImportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return new RegulationTold(program).after(words -> {
            RegulationDocument document = target.document();
            document.remarks(program.locale()).forEach(program.out()::println);
            RegulationDesk.Draft draft = program.bean(RegulationDesk.class).take(document, target.school(), target.by);
            return words.text("import." + draft.imported(), draft.code(), draft.version(), draft.school());
        });
    }
}
