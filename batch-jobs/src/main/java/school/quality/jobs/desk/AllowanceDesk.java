package school.quality.jobs.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.allowance.Allowance;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Money;
import school.quality.jobs.export.Exports;
import school.quality.jobs.export.Format;
import school.quality.jobs.export.Heading;
import school.quality.jobs.export.PayrollSettings;
import school.quality.jobs.export.Target;
import school.quality.jobs.store.PaidPerson;
import school.quality.jobs.store.PayOrder;
import school.quality.jobs.store.results.Locks;
import school.quality.jobs.store.results.PaidLists;
import school.quality.jobs.store.results.PaidStaff;
import school.quality.jobs.store.results.ResultFilter;
import school.quality.jobs.store.results.Schools;

/** Shows the accountant who is paid what, and nothing of what it was paid for. */
public final class AllowanceDesk {

    private final Schools schools;
    private final PaidLists lists;
    private final PaidStaff staff;
    private final Locks locks;
    private final Exports exports;
    private final PayrollSettings payroll;
    private final TransactionTemplate reading;

    AllowanceDesk(
            Schools schools,
            PaidLists lists,
            PaidStaff staff,
            Locks locks,
            Exports exports,
            PayrollSettings payroll,
            TransactionTemplate reading) {
        this.schools = schools;
        this.lists = lists;
        this.staff = staff;
        this.locks = locks;
        this.exports = exports;
        this.payroll = payroll;
        this.reading = reading;
    }

    /**
     * A sum of a person.
     *
     * @param fte full-time equivalents; null where the person is no longer in the staff list
     * @param oneOff a premium paid once, not a monthly allowance
     * @param amount null where it is unknown
     * @param total with the district coefficient
     * @param corrects the paid period whose correction it is
     */
    public record Line(
            String staffId,
            String name,
            String position,
            @Nullable BigDecimal fte,
            boolean oneOff,
            @Nullable Money amount,
            @Nullable Money coefficient,
            @Nullable Money total,
            Money reduced,
            @Nullable String corrects) {}

    /** What a regulation's fund of a category of staff came to; sums are null where no fund is loaded. */
    public record Fund(
            String regulation,
            String category,
            int people,
            @Nullable Money fund,
            @Nullable Money distributed,
            @Nullable Money undistributed,
            @Nullable PayOrder order) {}

    /**
     * What is paid for a period.
     *
     * @param locked number of the locked version; 0 while the period is open
     * @param rows of the payroll list
     * @param sum of the amounts in it, without the district coefficient
     */
    public record Paid(List<Line> lines, List<Fund> funds, int locked, int rows, Money sum) {

        /** Codes of the regulations by which it is paid. */
        public List<String> regulations() {
            return funds.stream().map(Fund::regulation).distinct().toList();
        }
    }

    /** By what the accountant sees that a file arrived whole. */
    public record Control(int rows, String sum, String sha256) {}

    /** The periods with a result, the newest first. */
    public List<String> periods(String school) {
        return staff.periods(school);
    }

    /** Of a locked period what was paid, else what the newest result says. */
    public Paid paid(String school, String period) {
        return Objects.requireNonNull(reading.execute(status -> paid(people(school, period), school, period)));
    }

    private Paid paid(List<PaidPerson> people, String school, String period) {
        Map<String, BigDecimal> fte = staff.fte(school, period);
        List<PaidPerson> paid = people.stream().filter(PaidPerson::isPaid).toList();
        Money sum = paid.stream()
                .map(person -> Objects.requireNonNull(person.allowance().amount()))
                .reduce(Money.ZERO, Money::plus);
        return new Paid(
                people.stream().map(person -> line(person, fte)).toList(),
                funds(people),
                schools.find(school)
                        .map(one -> locks.version(one.schoolId(), period))
                        .orElse(0),
                paid.size(),
                sum);
    }

    /** The control line of a payroll file as it would be written now; nothing is handed out. */
    public Control control(String school, String period, ExportRequest.Form form, ExportRequest.Letters letters) {
        try {
            Path folder = Files.createTempDirectory("control");
            Path list = folder.resolve("list");
            Path control = folder.resolve("list.control.txt");
            try {
                Target target = new Target(
                        list,
                        Format.valueOf(form.name()),
                        Locale.ROOT,
                        new Heading(List.of(school), period, null, null));
                exports.payroll(people(school, period).iterator(), payroll.spelt(letters.name()), target);
                return control(Files.readString(control));
            } finally {
                Files.deleteIfExists(control);
                Files.deleteIfExists(list);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Control control(String line) {
        String[] parts = line.strip().split("; ");
        return new Control(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }

    private List<PaidPerson> people(String school, String period) {
        try (Stream<PaidPerson> people = lists.people(new ResultFilter(period, List.of(school), Optional.empty()))) {
            return people.toList();
        }
    }

    private static Line line(PaidPerson person, Map<String, BigDecimal> fte) {
        Allowance paid = person.allowance();
        Money amount = paid.amount();
        Money coefficient = paid.coefficient();
        return new Line(
                paid.staffId(),
                person.name(),
                person.position(),
                fte.get(paid.staffId()),
                paid.monthly().isEmpty() && person.corrects() == null,
                amount,
                coefficient,
                amount == null || coefficient == null ? amount : amount.plus(coefficient),
                paid.reduced(),
                person.corrects());
    }

    private static List<Fund> funds(List<PaidPerson> people) {
        Map<AllowanceList, PaidPerson> first = new LinkedHashMap<>();
        people.stream()
                .filter(person -> person.corrects() == null)
                .forEach(person -> first.putIfAbsent(person.list(), person));
        return first.entrySet().stream()
                .map(entry -> fund(entry.getKey(), entry.getValue().order()))
                .toList();
    }

    private static Fund fund(AllowanceList list, @Nullable PayOrder order) {
        int people = (int) list.rows().stream()
                .filter(row -> row.amount() != null && row.amount().isPositive())
                .count();
        return new Fund(
                list.regulation(),
                list.category(),
                people,
                list.fund(),
                list.distributed(),
                list.undistributed(),
                order);
    }
}
