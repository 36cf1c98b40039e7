package school.quality.jobs.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.check.Finding;
import school.quality.engine.regulation.check.Flaw;
import school.quality.engine.regulation.check.Place;
import school.quality.engine.rehearsal.FruitlessCriterion;
import school.quality.engine.rehearsal.Rehearsal;
import school.quality.jobs.desk.RegulationRefused.Code;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.jobs.regulation.book.Layout;
import school.quality.jobs.regulation.book.RegulationBook;
import school.quality.jobs.regulation.book.RegulationDocument;
import school.quality.jobs.regulation.book.RegulationTables;
import school.quality.jobs.sheet.WholeFile;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.results.ColumnOrders;
import school.quality.jobs.store.results.RegulationSteps;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.Regulations.Status;
import school.quality.jobs.store.results.Schools;

/**
 * Takes a school's regulations in, leads them from draft to force, gives them back. Every step throws {@link
 * RegulationRefused} where it is not due or not for this person.
 */
public final class RegulationDesk {

    private final Regulations regulations;
    private final RegulationSteps steps;
    private final Surroundings surroundings;
    private final RehearsalDesk rehearsals;
    private final ColumnOrders columns;
    private final Journal journal;
    private final Schools schools;
    private final TransactionTemplate transaction;

    RegulationDesk(
            Regulations regulations,
            RegulationSteps steps,
            Surroundings surroundings,
            RehearsalDesk rehearsals,
            ColumnOrders columns,
            Journal journal,
            Schools schools,
            TransactionTemplate transaction) {
        this.regulations = regulations;
        this.steps = steps;
        this.surroundings = surroundings;
        this.rehearsals = rehearsals;
        this.columns = columns;
        this.journal = journal;
        this.schools = schools;
        this.transaction = transaction;
    }

    /** A draft that was taken in. */
    public record Draft(String school, String code, int version, Regulations.Imported imported) {}

    /**
     * A version that a step was taken with.
     *
     * @param now false where it had been taken before
     * @param findings what the check has to say about it, in the regulation's order
     */
    public record Step(String school, String code, int version, boolean now, List<Finding> findings) {

        public boolean hasErrors() {
            return findings.stream().anyMatch(Finding::isError);
        }
    }

    /** A stored version of a school, found for a step. */
    private record Found(Schools.School school, Regulations.Version version) {

        String name() {
            return version.code() + " " + version.version();
        }

        Step step(boolean now, List<Finding> findings) {
            return new Step(school.code(), version.code(), version.version(), now, findings);
        }
    }

    /**
     * Keeps a regulation as a draft of a school.
     *
     * @param school code; empty where there is one school only
     * @throws school.quality.jobs.regulation.UnreadableRegulation with everything that is wrong with the document
     */
    public Draft take(byte[] document, Optional<String> school, @Nullable String by) {
        return take(RegulationDocument.json(document), school, by);
    }

    /**
     * Keeps a regulation as a draft of a school, and with it the order of the columns where it came as a workbook.
     *
     * @param school code; empty where there is one school only
     * @throws school.quality.jobs.regulation.book.UnreadableBook with everything that is wrong with the workbook
     */
    public Draft take(RegulationDocument document, Optional<String> school, @Nullable String by) {
        Regulation regulation = document.whole();
        Schools.School of = school(school);
        String body = new String(RegulationJson.write(regulation), StandardCharsets.UTF_8);
        return claimed(of, () -> {
            Draft draft = take(of, regulation, body, by);
            document.book()
                    .ifPresent(book -> columns.keep(
                            of.schoolId(), regulation, book.layout().written(), by));
            return draft;
        });
    }

    private Draft take(Schools.School of, Regulation regulation, String body, @Nullable String by) {
        String named = by == null || by.isBlank() ? null : by.strip();
        Regulations.Imported imported = regulations.keep(of.schoolId(), regulation, body, named);
        String name = regulation.code() + " " + regulation.version();
        if (imported == Regulations.Imported.PUBLISHED_OTHERWISE) {
            throw new RegulationRefused(Code.VERSION_PUBLISHED, name);
        }
        if (imported == Regulations.Imported.OLDER) {
            throw new RegulationRefused(Code.VERSION_OLDER, name);
        }
        return new Draft(of.code(), regulation.code(), regulation.version(), imported);
    }

    /**
     * Checks a document that is not kept.
     *
     * @param school beside whose regulations and data; empty for the only school there is, or for none
     * @throws school.quality.jobs.regulation.UnreadableRegulation with everything that is wrong with the document
     */
    public List<Finding> check(byte[] document, Optional<String> school) {
        return check(RegulationDocument.json(document), school);
    }

    /** Checks what could be read of a document that is not kept. */
    public List<Finding> check(RegulationDocument document, Optional<String> school) {
        Regulation regulation = document.readable();
        boolean alone = school.isEmpty() && schools.all().size() != 1;
        return alone ? surroundings.findings(regulation) : surroundings.findings(regulation, school(school));
    }

    /** Checks a stored version; a draft without errors is checked from now on. */
    public Step check(RegulationRequest request) {
        return step(request, found -> {
            List<Finding> findings = findings(found);
            if (findings.stream().anyMatch(Finding::isError)) {
                return found.step(found.version().status() == Status.DRAFT, findings);
            }
            steps.check(found.version().regulationId(), request.by().orElse(null));
            List<Finding> all =
                    Stream.concat(findings.stream(), fruitless(found)).toList();
            return found.step(found.version().status() == Status.DRAFT, all);
        });
    }

    /**
     * Takes a step with a version only if its contents are those that the person saw.
     *
     * @param digest of the contents that were shown
     * @param step a step of this desk
     */
    public Step asShown(RegulationRequest request, String digest, Function<RegulationRequest, Step> step) {
        return step(request, found -> {
            boolean same = RegulationTables.digest(found.version().body()).equals(digest);
            refuseIf(!same, Code.CHANGED_MEANWHILE, found.name());
            return step.apply(request);
        });
    }

    /** Notes that someone has read the rehearsal of a version. */
    public Step confirmRehearsal(RegulationRequest request) {
        String by = who(request);
        return step(request, found -> {
            Regulations.Version version = found.version();
            boolean now = steps.confirmRehearsal(version.regulationId(), version.body(), by);
            return found.step(now, List.of());
        });
    }

    /** Notes that someone other than its editors approves a checked version. */
    public Step approve(RegulationRequest request) {
        String by = who(request);
        return step(request, found -> {
            Regulations.Version version = found.version();
            refuseIf(version.status() == Status.DRAFT, Code.NOT_CHECKED, found.name());
            refuseIf(version.importedBy() == null, Code.EDITOR_UNKNOWN, found.name());
            refuseIf(steps.isEditor(version.regulationId(), by), Code.OWN_CHANGE, by);
            boolean now = version.status() == Status.CHECKED;
            List<Finding> findings = now ? soundFindings(found) : List.of();
            steps.approve(version.regulationId(), by);
            return found.step(now, findings);
        });
    }

    /** Puts an approved and rehearsed version into force from its first day on. */
    public Step publish(RegulationRequest request) {
        return step(request, found -> {
            if (found.version().isPublished()) {
                return found.step(false, List.of());
            }
            refuseIf(found.version().status() != Status.APPROVED, Code.NOT_APPROVED, found.name());
            refuseIf(!found.version().isRehearsed(), Code.NOT_REHEARSED, found.name());
            refuseBackDated(found);
            List<Finding> findings = soundFindings(found);
            steps.publish(found.version().regulationId(), request.by().orElse(null));
            return found.step(true, findings);
        });
    }

    /** Writes a version in its canonical form. */
    public void write(RegulationRequest request, Path file) {
        Found found = find(request);
        enter(found, request, "JSON");
        byte[] document = found.version().body().getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> {
            try {
                out.write(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Writes a version as a workbook, with the columns in the order in which the school imported them last. */
    public void writeBook(RegulationRequest request, Path file, Locale language) {
        Found found = find(request);
        Regulation regulation = RegulationJson.read(found.version().body().getBytes(StandardCharsets.UTF_8));
        enter(found, request, "XLSX");
        Layout layout = columns.latest(found.school().schoolId(), regulation.code())
                .map(Layout::read)
                .orElse(Layout.USUAL);
        WholeFile.write(file, out -> RegulationBook.write(regulation, layout, language, out));
    }

    private void enter(Found found, RegulationRequest request, String form) {
        List<String> school = List.of(found.school().code());
        journal.enter(new HandedOut("regulation " + found.name(), Optional.empty(), school, form, false, request.by()));
    }

    private void refuseBackDated(Found found) {
        LocalDate first = found.version().validFrom();
        int schoolId = found.school().schoolId();
        regulations.versions(schoolId, found.version().code()).stream()
                .filter(Regulations.Version::isPublished)
                .map(Regulations.Version::validFrom)
                .max(LocalDate::compareTo)
                .ifPresent(other -> refuseIf(!first.isAfter(other), Code.NOT_LATER, other.toString()));
        steps.lastComputed(schoolId, found.version().code())
                .ifPresent(period -> refuseIf(!first.isAfter(period), Code.BACK_DATED, period.toString()));
    }

    private List<Finding> soundFindings(Found found) {
        List<Finding> findings = findings(found);
        if (findings.stream().anyMatch(Finding::isError)) {
            throw RegulationRefused.flawed(found.name(), findings);
        }
        return findings;
    }

    private List<Finding> findings(Found found) {
        Regulation regulation = RegulationJson.read(found.version().body().getBytes(StandardCharsets.UTF_8));
        return surroundings.findings(regulation, found.school());
    }

    /** Criteria that would have given nobody a point in any of the latest past periods. */
    private Stream<Finding> fruitless(Found found) {
        List<Rehearsal> latest = rehearsals.latest(found.school(), found.version());
        String periods = latest.stream().map(Rehearsal::period).collect(Collectors.joining(", "));
        return latest.stream()
                .limit(1)
                .flatMap(first -> first.fruitless().stream())
                .filter(one -> one.regulation().equals(found.version().code()))
                .filter(one ->
                        latest.stream().allMatch(period -> period.fruitless().contains(one)))
                .map(one -> fruitless(one, periods));
    }

    private static Finding fruitless(FruitlessCriterion one, String periods) {
        Place place = new Place(Place.List.CRITERIA, one.group(), one.criterion(), 0);
        return new Finding(Flaw.NOBODY_GETS_POINTS, place, "method", List.of(periods));
    }

    private static String who(RegulationRequest request) {
        return request.by().orElseThrow(() -> new RegulationRefused(Code.WHO, request.code()));
    }

    private static void refuseIf(boolean wrong, Code code, String detail) {
        if (wrong) {
            throw new RegulationRefused(code, detail);
        }
    }

    private Step step(RegulationRequest request, Function<Found, Step> step) {
        return claimed(school(request.school()), () -> step.apply(find(request)));
    }

    /** One step with the school's regulations at a time. */
    private <T> T claimed(Schools.School school, Supplier<T> step) {
        return transaction.execute(state -> {
            steps.claim(school.schoolId());
            return step.get();
        });
    }

    private Found find(RegulationRequest request) {
        Schools.School school = school(request.school());
        List<Regulations.Version> versions = regulations.versions(school.schoolId(), request.code());
        refuseIf(versions.isEmpty(), Code.NO_SUCH_REGULATION, request.code());
        Regulations.Version version = versions.stream()
                .filter(one -> one.version() == request.version().orElse(one.version()))
                .findFirst()
                .orElseThrow(() -> new RegulationRefused(
                        Code.NO_SUCH_VERSION, request.version().orElseThrow().toString()));
        return new Found(school, version);
    }

    private Schools.School school(Optional<String> code) {
        return SchoolOfStep.of(
                schools,
                code,
                unknown -> new RegulationRefused(Code.NO_SUCH_SCHOOL, unknown),
                number -> new RegulationRefused(Code.WHICH_SCHOOL, number));
    }
}
