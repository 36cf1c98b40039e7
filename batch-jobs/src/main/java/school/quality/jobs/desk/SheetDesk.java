package school.quality.jobs.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.rating.step.EnteredPoints;
import school.quality.engine.rating.step.Move;
import school.quality.engine.rating.step.SheetCourse;
import school.quality.engine.rating.step.SheetStep;
import school.quality.engine.rating.step.Standing;
import school.quality.engine.rating.step.StepRefusal;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Group;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.desk.SheetRefused.Code;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.journal.SheetRead;
import school.quality.jobs.store.results.RatedSheets;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.ResultFilter;
import school.quality.jobs.store.results.Schools;
import school.quality.jobs.store.sheets.Duty;
import school.quality.jobs.store.sheets.SheetEntries;
import school.quality.jobs.store.sheets.SheetKey;
import school.quality.jobs.store.sheets.SheetPeople;
import school.quality.jobs.store.sheets.SheetSteps;
import school.quality.jobs.store.sheets.StoredStep;

/**
 * Leads sheets from hand to hand: teacher, head of the method union, commission, teacher. What is entered counts in the next
 * run. Every step throws {@link SheetRefused} where it is not due or not for this person.
 */
public final class SheetDesk {

    /** Days to acknowledge or appeal where the settings do not say. */
    private static final int LONGEST_REASON = 500;

    private final Schools schools;
    private final RatedSheets sheets;
    private final Regulations regulations;
    private final SheetSteps steps;
    private final SheetEntries entries;
    private final SheetPeople people;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final int termDays;

    SheetDesk(
            Schools schools,
            RatedSheets sheets,
            Regulations regulations,
            SheetSteps steps,
            SheetEntries entries,
            SheetPeople people,
            Journal journal,
            TransactionTemplate transaction,
            int termDays) {
        this.schools = schools;
        this.sheets = sheets;
        this.regulations = regulations;
        this.steps = steps;
        this.entries = entries;
        this.people = people;
        this.journal = journal;
        this.transaction = transaction;
        this.termDays = termDays;
    }

    /** Points that come with a step. */
    public record Points(String criterion, BigDecimal number) {}

    /**
     * A step that somebody takes.
     *
     * @param by staff number or name of who takes it
     * @param points null where the step comes without any
     * @param reason empty where nothing is said
     */
    public record Taken(SheetStep step, String by, @Nullable Points points, String reason) {}

    /**
     * Somebody on the way of a sheet.
     *
     * @param name staff number; the name where it is nobody of the staff
     * @param staffNumber null where it is nobody of the staff
     */
    private record Person(String name, @Nullable String staffNumber) {}

    /** A sheet found for a step. */
    private record Found(Schools.School school, SheetKey key, RatedSheet sheet) {}

    /** A sheet as the newest finished run filled it, and its steps; that somebody looked stands in the journal. */
    public SheetPage show(SheetRequest request, Optional<String> by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Found found = find(request);
            SheetKey key = found.key();
            journal.enter(new SheetRead("sheet", found.school().code(), key.period(), key.staffId(), by));
            return page(found);
        }));
    }

    SheetPage show(SheetRequest request) {
        return show(request, Optional.empty());
    }

    /** The same without an entry in the journal, for another desk. */
    SheetPage page(SheetRequest request) {
        return page(find(request));
    }

    /** What somebody is to a sheet: who may take which step. */
    public Standing standing(SheetRequest request, String by) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Found found = find(request);
            return standing(found, person(found.school().schoolId(), by));
        }));
    }

    /** The duties that hold in a period, in the order in which people were appointed. */
    public List<Duty> duties(int schoolId, String period) {
        return people.duties(schoolId, period);
    }

    /** Takes a step today. */
    public SheetPage take(SheetRequest request, Taken taken) {
        return take(request, taken, LocalDate.now());
    }

    SheetPage take(SheetRequest request, Taken taken, LocalDate on) {
        return Objects.requireNonNull(transaction.execute(status -> {
            steps.claim(school(request.school()).schoolId());
            Found found = find(request);
            take(found, taken, on);
            return page(found);
        }));
    }

    /**
     * Gives somebody the duty to review the sheets of a union or to decide all of a period, or takes it away.
     *
     * @param union null for the commission
     */
    public void appoint(
            String period, Optional<String> school, @Nullable String union, String person, boolean held, String by) {
        Schools.School of = school(school);
        transaction.executeWithoutResult(status -> {
            steps.claim(of.schoolId());
            Duty.Kind kind = union == null ? Duty.Kind.COMMISSION : Duty.Kind.HEAD_OF_UNION;
            String known = union == null ? null : union(of.schoolId(), period, union);
            Person appointed = person(of.schoolId(), person);
            if (held && appointed.equals(person(of.schoolId(), by))) {
                throw new SheetRefused(Code.OWN_APPOINTMENT, by);
            }
            people.appoint(of.schoolId(), period, new Duty(kind, known, appointed.name()), held, by.strip());
        });
    }

    private void take(Found found, Taken taken, LocalDate on) {
        Person by = person(found.school().schoolId(), taken.by());
        Move move = new Move(taken.step(), on, entered(found, taken.points()), reason(taken.reason()));
        SheetCourse course = course(steps.of(found.key()));
        course.refusal(move, standing(found, by)).ifPresent(refusal -> {
            throw SheetRefused.because(refusal, detail(refusal, course, taken));
        });
        int number = steps.add(found.key(), move, by.name());
        if (move.entered() != null && move.step() != SheetStep.REVIEW) {
            entries.keep(found.school().code(), found.key(), move, number, by.name(), by.staffNumber());
        }
    }

    private static String detail(StepRefusal refusal, SheetCourse course, Taken taken) {
        return switch (refusal) {
            case NOT_DUE -> course.state().name();
            case TERM_IS_OVER, TERM_IS_RUNNING -> course.lastDay().orElseThrow().toString();
            case NO_POINTS_HERE, NOT_TO_BE_CLAIMED, DIFFERENT_WITHOUT_REASON ->
                Objects.requireNonNull(taken.points()).criterion();
            default -> taken.by();
        };
    }

    private static String reason(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() > LONGEST_REASON) {
            throw new SheetRefused(Code.REASON_TOO_LONG, Integer.toString(line.length()));
        }
        return line;
    }

    private @Nullable EnteredPoints entered(Found found, @Nullable Points points) {
        if (points == null) {
            return null;
        }
        RatedCriterion line = found.sheet().criteria().stream()
                .filter(one -> one.code().equals(points.criterion()))
                .findFirst()
                .orElseThrow(() -> new SheetRefused(Code.NO_SUCH_CRITERION, points.criterion()));
        return new EnteredPoints(criterion(found, line.code()), line.entries().computed(), points.number());
    }

    private Criterion criterion(Found found, String code) {
        RatedSheet sheet = found.sheet();
        Regulation regulation = regulations.version(sheet.school(), sheet.regulation(), sheet.version());
        return regulation.groups().stream()
                .filter(group -> group.code().equals(sheet.group()))
                .flatMap(Group::criteria)
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** What somebody is to the sheet. The commission reviews whom no head of a union can review. */
    private Standing standing(Found found, Person by) {
        List<Duty> duties = people.duties(found.key().schoolId(), found.key().period());
        Optional<String> union = people.union(
                found.key().schoolId(), found.key().period(), found.key().staffId());
        boolean commission = duties.stream()
                .anyMatch(duty ->
                        duty.kind() == Duty.Kind.COMMISSION && duty.person().equals(by.name()));
        List<String> heads = duties.stream()
                .filter(duty -> union.isPresent() && union.get().equals(duty.union()))
                .map(Duty::person)
                .toList();
        boolean orphaned = heads.stream().allMatch(found.key().staffId()::equals);
        boolean owner = found.key().staffId().equals(by.staffNumber());
        return new Standing(owner, heads.contains(by.name()) || (orphaned && commission), commission);
    }

    private Person person(int schoolId, String name) {
        List<String> named = people.named(schoolId, name.strip());
        if (named.size() > 1) {
            throw new SheetRefused(Code.SEVERAL_OF_THIS_NAME, name);
        }
        return named.isEmpty() ? new Person(name.strip(), null) : new Person(named.get(0), named.get(0));
    }

    private String union(int schoolId, String period, String name) {
        List<String> unions = people.unions(schoolId, period);
        return unions.stream()
                .filter(name.strip()::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new SheetRefused(Code.NO_SUCH_UNION, String.join(", ", unions)));
    }

    private SheetPage page(Found found) {
        List<StoredStep> taken = steps.of(found.key());
        return new SheetPage(found.sheet(), course(taken), taken);
    }

    private SheetCourse course(List<StoredStep> taken) {
        return SheetCourse.of(taken.stream().map(StoredStep::taken).toList(), termDays);
    }

    private Found find(SheetRequest request) {
        Schools.School school = school(request.school());
        List<RatedSheet> found = sheetsOf(school, request);
        if (found.isEmpty()) {
            throw new SheetRefused(Code.NO_SHEET, request.staffId());
        }
        if (found.size() > 1) {
            String which = found.stream()
                    .map(sheet -> "--regulation " + sheet.regulation() + " --group " + sheet.group())
                    .collect(Collectors.joining("; "));
            throw new SheetRefused(Code.WHICH_SHEET, which);
        }
        RatedSheet sheet = found.get(0);
        SheetKey key =
                new SheetKey(school.schoolId(), sheet.period(), sheet.regulation(), sheet.group(), sheet.staffId());
        return new Found(school, key, sheet);
    }

    private List<RatedSheet> sheetsOf(Schools.School school, SheetRequest request) {
        ResultFilter wanted = new ResultFilter(request.period(), List.of(school.code()), request.regulation());
        try (Stream<RatedSheet> all = sheets.of(wanted)) {
            return all.filter(sheet -> sheet.staffId().equals(request.staffId()))
                    .filter(sheet -> sheet.group().equals(request.group().orElse(sheet.group())))
                    .toList();
        }
    }

    private Schools.School school(Optional<String> code) {
        return SchoolOfStep.of(
                schools,
                code,
                unknown -> new SheetRefused(Code.NO_SUCH_SCHOOL, unknown),
                number -> new SheetRefused(Code.WHICH_SCHOOL, number));
    }
}
