package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import school.quality.engine.explanation.Explanation;
import school.quality.engine.explanation.IndicatorExplanation;
import school.quality.engine.explanation.SheetExplained;
import school.quality.engine.explanation.SheetExplained.SectionExplained;
import school.quality.engine.indicator.Indicator;
import school.quality.jobs.desk.ExplainRefused.Code;
import school.quality.jobs.desk.ExplainRequest.OfIndicator;
import school.quality.jobs.desk.ExplainRequest.Person;
import school.quality.jobs.export.ExportProblem;
import school.quality.jobs.export.explanation.ExplanationFiles;
import school.quality.jobs.export.explanation.Sentence;
import school.quality.jobs.export.explanation.Told;
import school.quality.jobs.export.statement.Statements;
import school.quality.jobs.store.explanations.Explanations;
import school.quality.jobs.store.explanations.FiguresAsked;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.journal.JournalHead;
import school.quality.jobs.store.journal.SheetRead;
import school.quality.jobs.store.results.Schools;
import school.quality.rules.Programme;

/** Explains sums, points and figures as the run that holds kept them; throws {@link ExplainRefused} where it cannot. */
public final class ExplainDesk {

    private final Schools schools;
    private final Explanations explanations;
    private final Programme programme;
    private final ExplanationFiles files;
    private final Statements statements;
    private final Journal journal;

    ExplainDesk(Schools schools, Explanations explanations, Programme programme, Journal journal) {
        this.journal = journal;
        this.schools = schools;
        this.explanations = explanations;
        this.programme = programme;
        this.files = new ExplanationFiles(programme);
        this.statements = new Statements(programme);
    }

    /** For a screen: about as many lines as it has, or all. */
    public List<String> text(ExplainRequest request) {
        return request.subject() instanceof Person person
                ? files.text(person(request, person), request.whole() || person.criterion() != null, request.language())
                : files.text(indicator(request, (OfIndicator) request.subject()), request.whole(), request.language());
    }

    /** The explanation of a person's sum, one for each run by which results hold. */
    public List<Explanation> explanations(ExplainRequest request) {
        return person(request, (Person) request.subject());
    }

    /** Figures of an indicator sentence by sentence, for a page. */
    public Told told(ExplainRequest request) {
        return files.told(indicator(request, (OfIndicator) request.subject()), request.language());
    }

    /** The same for other programs. */
    public String json(ExplainRequest request) {
        return request.subject() instanceof Person person
                ? files.json(person(request, person), request.language())
                : files.json(indicator(request, (OfIndicator) request.subject()), request.language());
    }

    /**
     * Writes a file; where it cannot be written an older one stays. The journal has an entry of it.
     *
     * @param by who asks, as far as known
     * @throws ExportRefused where the file cannot be written
     */
    public void write(ExplainRequest request, ExplainRequest.Target target, Optional<String> by) {
        Consumer<Path> explained = explained(request, target.form());
        noteReading("explain", request, by);
        if (request.subject() instanceof OfIndicator indicator) {
            List<String> of = List.of(school(request.school()).code());
            String what = "explain " + indicator.code();
            String form = target.form().name();
            journal.enter(new HandedOut(what, Optional.of(request.period()), of, form, request.names(), by));
        }
        try {
            explained.accept(target.file());
        } catch (ExportProblem problem) {
            throw ExportRefused.because(problem);
        }
    }

    /** All there is to write, read already. */
    private Consumer<Path> explained(ExplainRequest request, ExplainRequest.Form form) {
        return switch (form) {
            case TEXT -> written(String.join("\n", text(request)) + "\n");
            case JSON -> written(json(request));
            case XLSX -> workbook(request);
        };
    }

    /** A person's explanation as sentences that unfold. */
    public List<Sentence> sentences(ExplainRequest request) {
        return files.sentences(person(request, (Person) request.subject()), request.language());
    }

    /** How the points of one criterion came about, as sentences that unfold. */
    public List<Sentence> criterion(ExplainRequest request) {
        return files.lines(person(request, (Person) request.subject()), request.language());
    }

    /** How a person's sums came about, as sentences that unfold. */
    public List<Sentence> sums(ExplainRequest request) {
        String school = school(request.school()).code();
        Person person = (Person) request.subject();
        return files.amounts(
                explanations.withoutRows(new Explanations.Asked(
                        school, request.period(), person.staffId(), person.regulation(), null, request.names())),
                request.language());
    }

    private Consumer<Path> written(String text) {
        return file -> files.write(text, file);
    }

    /**
     * Writes the statement of one person; the journal has an entry of it, as of {@link #noteReading}.
     *
     * @throws ExportRefused where the file cannot be written
     */
    public void statement(ExplainRequest request, Statements.Form form, Path file, Optional<String> by) {
        List<Explanation> all = person(request, (Person) request.subject());
        noteReading("statement", request, by);
        Explanation one = all.get(0);
        write(one, journal.lastChange(one.run().school()), form, file, request.language());
    }

    /** Enters in the journal that somebody asked for a person's sum. */
    public void noteReading(String what, ExplainRequest request, Optional<String> by) {
        if (request.subject() instanceof Person person) {
            String school = school(request.school()).code();
            journal.enter(new SheetRead(what, school, request.period(), person.staffId(), by));
        }
    }

    /**
     * Writes a statement for everybody who has a sheet, a file a person, named by the staff number; gives their number.
     *
     * @throws ExportRefused where a file cannot be written
     */
    public int statements(
            String period,
            Optional<String> school,
            @Nullable String regulation,
            Statements.Form form,
            Path folder,
            Locale language,
            Optional<String> by) {
        String code = school(school).code();
        if (!explanations.isRated(code, period, regulation)) {
            throw new ExplainRefused(Code.NO_RUN, period);
        }
        List<Explanation> all =
                explanations.ofEverybody(new Explanations.Asked(code, period, null, regulation, null, true));
        journal.enter(new HandedOut("statements", Optional.of(period), List.of(code), form.name(), true, by));
        JournalHead head = journal.lastChange(code);
        all.forEach(one -> write(one, head, form, folder.resolve(fileName(one, form)), language));
        return all.size();
    }

    /** Letters and digits of a staff number; all else might be a path. */
    private static String fileName(Explanation of, Statements.Form form) {
        return of.person().staffId().replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^\\.", "_") + "."
                + form.name().toLowerCase(Locale.ROOT);
    }

    private void write(Explanation of, JournalHead head, Statements.Form form, Path file, Locale language) {
        try {
            statements.write(of, head, form, file, language);
        } catch (ExportProblem problem) {
            throw ExportRefused.because(problem);
        }
    }

    private Consumer<Path> workbook(ExplainRequest request) {
        if (request.subject() instanceof Person person) {
            List<Explanation> sum = person(request, person);
            return file -> files.workbook(sum, file, request.language());
        }
        IndicatorExplanation figures = indicator(request, (OfIndicator) request.subject());
        return file -> files.workbook(figures, file, request.language());
    }

    private List<Explanation> person(ExplainRequest request, Person person) {
        String school = school(request.school()).code();
        if (!explanations.isRated(school, request.period(), person.regulation())) {
            throw new ExplainRefused(Code.NO_RUN, request.period());
        }
        List<Explanation> all = explanations.of(new Explanations.Asked(
                school,
                request.period(),
                person.staffId(),
                person.regulation(),
                person.group(),
                person.criterion(),
                request.names()));
        if (all.isEmpty()) {
            throw new ExplainRefused(Code.NO_SUCH_PERSON, person.staffId());
        }
        if (person.group() != null && all.stream().allMatch(one -> one.sheets().isEmpty())) {
            throw new ExplainRefused(Code.NO_SUCH_GROUP, person.group());
        }
        return person.criterion() == null ? all : only(all, person.criterion());
    }

    private static List<Explanation> only(List<Explanation> all, String criterion) {
        List<Explanation> found = all.stream()
                .map(one -> new Explanation(
                        one.run(),
                        one.person(),
                        one.sums(),
                        one.sheets().stream()
                                .flatMap(sheet -> only(sheet, criterion).stream())
                                .toList(),
                        one.noSheet()))
                .filter(one -> !one.sheets().isEmpty())
                .toList();
        if (found.isEmpty()) {
            throw new ExplainRefused(Code.NO_SUCH_CRITERION, criterion);
        }
        return found;
    }

    private static Optional<SheetExplained> only(SheetExplained sheet, String criterion) {
        List<SectionExplained> sections = sheet.sections().stream()
                .map(section -> new SectionExplained(
                        section.section(),
                        section.sum(),
                        section.points(),
                        section.lines().stream()
                                .filter(line -> line.criterion().code().equals(criterion))
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new SheetExplained(
                        sheet.regulation(),
                        sheet.group(),
                        sheet.points(),
                        sheet.place(),
                        sheet.sheets(),
                        sheet.reachable(),
                        sections));
    }

    private IndicatorExplanation indicator(ExplainRequest request, OfIndicator asked) {
        String school = school(request.school()).code();
        Indicator indicator = programme
                .indicator(asked.code())
                .orElseThrow(() -> new ExplainRefused(Code.NO_SUCH_INDICATOR, asked.code()));
        FiguresAsked figures =
                new FiguresAsked(asked.code(), asked.measure(), asked.category(), asked.scope(), asked.scopeId());
        IndicatorExplanation found = explanations
                .of(school, request.period(), indicator, figures, request.names())
                .orElseThrow(() -> new ExplainRefused(Code.NO_RUN, request.period()));
        if (found.figures().isEmpty()) {
            throw new ExplainRefused(Code.NO_SUCH_FIGURE, named(asked));
        }
        return found;
    }

    private static String named(OfIndicator asked) {
        return asked.code()
                + part(asked.measure())
                + part(asked.category())
                + (asked.scope() == null ? "" : " " + asked.scope() + ":" + asked.scopeId());
    }

    private static String part(@Nullable String word) {
        return word == null ? "" : " " + word;
    }

    private Schools.School school(Optional<String> code) {
        return SchoolOfStep.of(
                schools,
                code,
                unknown -> new ExplainRefused(Code.NO_SUCH_SCHOOL, unknown),
                number -> new ExplainRefused(Code.WHICH_SCHOOL, number));
    }
}
