package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.desk.OrderDesk.OrderReport;
import school.quality.jobs.export.papers.PaperFacts;
import school.quality.jobs.export.papers.PaperTemplates;
import school.quality.jobs.export.papers.Papers;
import school.quality.jobs.store.PayOrder;
import school.quality.jobs.store.journal.HandedOut;
import school.quality.jobs.store.journal.Journal;
import school.quality.jobs.store.results.InForce;
import school.quality.jobs.store.results.OrderLines;
import school.quality.jobs.store.results.PaidLists;
import school.quality.jobs.store.results.PayOrders;
import school.quality.jobs.store.results.RatedSheets;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.ResultFilter;
import school.quality.jobs.store.sheets.SheetMeetings;

/** Puts a result to paper and registers the order on it. */
public final class PaperDesk {

    private final OrderDesk gate;
    private final Results results;
    private final PayOrders orders;
    private final Journal journal;
    private final Papers papers;
    private final Optional<Path> templates;
    private final TransactionTemplate transaction;

    /** Where the result is read. */
    record Results(
            OrderLines lines, RatedSheets sheets, PaidLists lists, Regulations regulations, SheetMeetings meetings) {}

    PaperDesk(
            OrderDesk gate,
            Results results,
            PayOrders orders,
            Journal journal,
            Papers papers,
            Optional<Path> templates,
            TransactionTemplate transaction) {
        this.gate = gate;
        this.results = results;
        this.orders = orders;
        this.journal = journal;
        this.papers = papers;
        this.templates = templates;
        this.transaction = transaction;
    }

    /**
     * What was written.
     *
     * @param report of the checks before an order
     * @param order empty for a draft
     */
    public record Written(OrderReport report, Optional<PayOrder> order, List<Path> files) {}

    /**
     * Writes the papers of a result. A new order is registered with them, both or neither.
     *
     * @throws OrderRefused where there is no result
     * @throws PapersRefused where the result may not be ordered
     * @throws school.quality.jobs.export.papers.PaperProblem where a template cannot be filled or a file not be written
     */
    public Written write(PaperRequest request) {
        OrderReport report = gate.check(request.period(), request.school());
        if (request.order().isPresent() && report.stopped()) {
            throw new PapersRefused(PapersRefused.Code.STOPPED, request.period(), report);
        }
        return Objects.requireNonNull(transaction.execute(status -> write(request, report)));
    }

    /** Writes the program's templates into a folder, for a school to change. */
    public List<Path> writeTemplates(Path folder) {
        return PaperTemplates.write(folder);
    }

    private Written write(PaperRequest request, OrderReport report) {
        Regulation regulation = regulation(request, report.school());
        if (request.order().isPresent() && orders.isCorrected(report.school(), request.period())) {
            throw new PapersRefused(PapersRefused.Code.CORRECTED, request.period());
        }
        request.order()
                .ifPresent(order -> orders.keep(
                        order,
                        report.school(),
                        request.period(),
                        regulation.code(),
                        request.by().orElse(null)));
        PaperFacts facts = facts(request, report.school(), regulation);
        List<Path> files = papers.write(facts, templates(request), request.folder());
        journal.enter(new HandedOut(
                "papers", Optional.of(request.period()), List.of(report.school()), "DOCX", true, request.by()));
        return new Written(report, Optional.ofNullable(facts.order()), files);
    }

    /** Puts a result to paper for the evidence: registers nothing, and whoever asks enters it in the journal. */
    List<Path> put(PaperRequest request, String school) {
        return papers.write(facts(request, school, regulation(request, school)), templates(request), request.folder());
    }

    private PaperTemplates templates(PaperRequest request) {
        return request.templates().or(() -> templates).map(PaperTemplates::in).orElseGet(PaperTemplates::bundled);
    }

    private Regulation regulation(PaperRequest request, String school) {
        List<Regulation> rated =
                results.regulations().read(results.lines().regulations(school, request.period())).values().stream()
                        .map(InForce::regulation)
                        .filter(one ->
                                request.regulation().map(one.code()::equals).orElse(true))
                        .toList();
        if (rated.isEmpty()) {
            throw new PapersRefused(
                    PapersRefused.Code.NOT_BY_REGULATION, request.regulation().orElse(""));
        }
        if (rated.size() > 1) {
            String codes = String.join(
                    ", ", rated.stream().map(Regulation::code).sorted().toList());
            throw new PapersRefused(PapersRefused.Code.WHICH_REGULATION, codes);
        }
        return rated.get(0);
    }

    private PaperFacts facts(PaperRequest request, String school, Regulation regulation) {
        String period = request.period();
        ResultFilter wanted = new ResultFilter(period, List.of(school), Optional.of(regulation.code()));
        return new PaperFacts(
                period,
                orders.staff(school, period, regulation.code()),
                regulation,
                all(results.sheets().of(wanted)),
                results.lines().of(school, period).stream()
                        .filter(line -> line.regulation().equals(regulation.code()))
                        .toList(),
                all(results.lists().of(wanted)),
                results.lists().corrections(wanted),
                orders.find(school, period, regulation.code()).orElse(null),
                request.commission(),
                orders.journal(school, period, regulation.code()).orElseGet(() -> journal.lastChange(school)),
                results.meetings().votes(school, period, regulation.code()));
    }

    private static <T> List<T> all(Stream<T> rows) {
        try (rows) {
            return rows.toList();
        }
    }
}
