package school.quality.jobs.export.papers;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.money.Money;
import school.quality.engine.regulation.AllowancePolicy;
import school.quality.jobs.store.PayOrder;
import school.quality.jobs.store.SchoolStaff;

/** What all papers of a result say: school, order, regulation, sums, commission, and their lists. */
final class WholePaper {

    private final PaperWords words = PaperWords.RUSSIAN;
    private final PaperFacts facts;
    private final PaperSettings settings;

    WholePaper(PaperFacts facts, PaperSettings settings) {
        this.facts = facts;
        this.settings = settings;
    }

    Entry entry() {
        PaidRows paid = new PaidRows(facts, settings.unit());
        Entry paper = new Entry()
                .with(Part.PAID, paid.entries())
                .with(Part.FUND, facts.lists().stream().map(this::fund).toList())
                .with(Part.SHEET, new SheetRows(facts).entries(facts.sheets()))
                .with(Part.DIFFERENCE, new DifferenceRows(facts).entries())
                .with(Part.VOTE, new VoteRows(facts).entries());
        school(paper);
        order(paper);
        regulation(paper);
        sums(paper, paid);
        commission(paper);
        return paper;
    }

    private void school(Entry paper) {
        SchoolStaff staff = facts.staff();
        paper.with(Field.ORGANISATION, Value.text(staff.name() == null ? staff.school() : staff.name()))
                .with(Field.OKPO, Value.text(settings.okpo()))
                .with(Field.HEAD_POSITION, Value.text(settings.headPosition()))
                .with(Field.HEAD, orLine(head()))
                .with(Field.PERIOD, Value.text(facts.period()))
                .with(
                        Field.PERIOD_DAYS,
                        Value.text(words.of(
                                "days",
                                Value.day(staff.startsOn()).shown(),
                                Value.day(staff.endsOn()).shown())));
    }

    /** Whose position it is, if it is one person's. */
    private String head() {
        List<String> heads = facts.staff().people().values().stream()
                .filter(person -> person.position().equalsIgnoreCase(settings.headPosition()))
                .map(SchoolStaff.Person::name)
                .toList();
        return heads.size() == 1 ? heads.get(0) : "";
    }

    private void order(Entry paper) {
        PayOrder order = facts.order();
        paper.with(Field.DRAFT, order == null ? Value.text(words.of("draft")) : Value.NOTHING)
                .with(Field.ORDER_NUMBER, Value.text(order == null ? words.of("no-number") : order.number()))
                .with(Field.ORDER_DATE, order == null ? Value.text(words.of("no-date")) : Value.day(order.date()));
    }

    private void regulation(Entry paper) {
        paper.with(Field.REGULATION, Value.text(facts.regulation().title()))
                .with(Field.REGULATION_CODE, Value.text(facts.regulation().code()))
                .with(Field.REGULATION_VERSION, Value.whole(facts.regulation().version()))
                .with(Field.LOCAL_ACT, Value.text(facts.regulation().localAct()))
                .with(Field.CLAUSES, Value.text(new Clauses(facts).text()))
                .with(Field.PAY_KIND, Value.text(payKind()));
    }

    /** Each kind of payment that a list of the result is by. */
    private String payKind() {
        return facts.lists().stream()
                .flatMap(list -> policy(list).stream())
                .map(this::kind)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private List<AllowancePolicy> policy(AllowanceList list) {
        return facts.regulation().allowance().stream()
                .filter(policy -> policy.category().equals(list.category()))
                .toList();
    }

    private String kind(AllowancePolicy policy) {
        return policy.paidMonths().isPresent()
                ? words.of("kind.MONTHLY", Integer.toString(policy.paidMonths().getAsInt()))
                : words.of("kind.ONE_OFF");
    }

    private void sums(Entry paper, PaidRows paid) {
        Money total = paid.total();
        Money coefficient = paid.totalCoefficient();
        paper.with(Field.PEOPLE, Value.whole(paid.people()))
                .with(Field.TOTAL, Value.sum(total))
                .with(Field.TOTAL_IN_WORDS, Value.text(AmountInWords.of(total)))
                .with(Field.TOTAL_COEFFICIENT, Value.sum(coefficient))
                .with(Field.TOTAL_WITH_COEFFICIENT, Value.sum(total.plus(coefficient)))
                .with(Field.SHEETS, Value.whole(facts.sheets().size()))
                .with(Field.DIFFERENCES, Value.whole(new DifferenceRows(facts).count()))
                .with(Field.JOURNAL, Value.text(facts.journal().toString()))
                .with(Field.GROUP, Value.NOTHING)
                .with(Field.GROUP_TOTAL, Value.sum(Money.ZERO));
    }

    private void commission(Entry paper) {
        Commission commission = facts.commission();
        paper.with(Field.CHAIR, orLine(commission.chair()))
                .with(Field.SECRETARY, orLine(commission.secretary()))
                .with(Field.MEMBERS, orLine(String.join(", ", commission.members())))
                .with(Field.MINUTES_NUMBER, orLine(commission.minutesNumber()))
                .with(
                        Field.MINUTES_DATE,
                        commission.minutesDate() == null
                                ? Value.text(words.of("no-date"))
                                : Value.day(commission.minutesDate()));
    }

    private Value orLine(String text) {
        return Value.text(text.isBlank() ? words.of("line") : text);
    }

    private Entry fund(AllowanceList list) {
        return new Entry()
                .with(Field.FUND_CATEGORY, Value.text(words.of("category." + list.category())))
                .with(Field.FUND_SUM, known(list, AllowanceList::fund))
                .with(Field.FUND_DISTRIBUTABLE, known(list, AllowanceList::distributable))
                .with(Field.FUND_DISTRIBUTED, known(list, AllowanceList::distributed))
                .with(Field.FUND_UNDISTRIBUTED, known(list, AllowanceList::undistributed))
                .with(Field.FUND_POINT_VALUE, known(list, AllowanceList::pointValue))
                .with(
                        Field.FUND_PEOPLE,
                        Value.whole(
                                list.rows().stream().filter(PaidRows::isPaid).count()));
    }

    private Value known(AllowanceList list, Function<AllowanceList, @Nullable Money> sum) {
        Money money = sum.apply(list);
        return money == null ? Value.text(words.of("unknown")) : Value.sum(money);
    }
}
