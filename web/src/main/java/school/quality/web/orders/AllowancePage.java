package school.quality.web.orders;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.desk.AllowanceDesk.Control;
import school.quality.jobs.desk.AllowanceDesk.Fund;
import school.quality.jobs.desk.AllowanceDesk.Line;
import school.quality.jobs.desk.AllowanceDesk.Paid;
import school.quality.jobs.desk.ExportRequest.Form;
import school.quality.jobs.desk.ExportRequest.Letters;
import school.quality.jobs.desk.OrderDesk.OrderReport;
import school.quality.jobs.store.PayOrder;
import school.quality.jobs.store.Reduction;
import school.quality.jobs.store.access.Role;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Numbers;
import school.quality.web.program.Words;

/**
 * The room of allowances. No points stand in it, of nobody.
 *
 * @param period null where nothing was evaluated yet
 * @param controls of the files that can be taken, where they were asked for
 * @param reductions for the director
 */
record AllowancePage(
        boolean director,
        List<String> periods,
        @Nullable String period,
        int locked,
        int rows,
        String sum,
        List<LineShown> lines,
        List<FundShown> funds,
        @Nullable Gate gate,
        List<FileShown> controls,
        List<ReductionShown> reductions) {

    /** A form in which the payroll list can be taken. */
    enum Offered {
        XLSX(Form.XLSX, Letters.AS_SET),
        CSV_UTF_8(Form.CSV, Letters.UTF_8_WITH_BOM),
        CSV_WINDOWS_1251(Form.CSV, Letters.WINDOWS_1251);

        private final Form form;
        private final Letters letters;

        Offered(Form form, Letters letters) {
            this.form = form;
            this.letters = letters;
        }

        public Form form() {
            return form;
        }

        public Letters letters() {
            return letters;
        }
    }

    /** A file with what shows that it arrived whole. */
    record FileShown(Offered offered, Control control) {}

    /** A sum of a person as it is written. */
    record LineShown(
            String staffId,
            String name,
            String position,
            String fte,
            boolean oneOff,
            @Nullable String amount,
            @Nullable String coefficient,
            @Nullable String total,
            @Nullable String reduced,
            @Nullable String corrects) {}

    /** A fund as it is written. */
    record FundShown(
            String regulation,
            String category,
            int people,
            @Nullable String fund,
            @Nullable String distributed,
            @Nullable String undistributed,
            @Nullable PayOrder order) {}

    /**
     * Whether an order may be made.
     *
     * @param findings for the director only: they name points
     */
    record Gate(boolean stopped, long stopping, long remarks, List<FindingShown> findings) {}

    record FindingShown(boolean stops, String number, String about, String sentence) {}

    record ReductionShown(Reduction reduction, String amount) {}

    /** All forms in which the payroll list can be taken. */
    public List<Offered> offered() {
        return List.of(Offered.values());
    }

    /** Codes of the regulations by which it is paid. */
    public List<String> regulations() {
        return funds.stream().map(FundShown::regulation).distinct().toList();
    }

    /** The order by which everybody of the page is paid; null where there is none yet, or several regulations have their own. */
    public @Nullable PayOrder order() {
        return regulations().size() == 1 ? funds.get(0).order() : null;
    }

    static AllowancePage empty(Viewer viewer) {
        return new AllowancePage(
                viewer.is(Role.DIRECTOR), List.of(), null, 0, 0, "", List.of(), List.of(), null, List.of(), List.of());
    }

    static AllowancePage of(
            Viewer viewer,
            List<String> periods,
            String period,
            Paid paid,
            Gate gate,
            List<FileShown> controls,
            List<Reduction> reductions) {
        Locale language = viewer.language();
        return new AllowancePage(
                viewer.is(Role.DIRECTOR),
                periods,
                period,
                paid.locked(),
                paid.rows(),
                SumOf.shown(paid.sum(), language),
                paid.lines().stream().map(line -> line(line, language)).toList(),
                paid.funds().stream().map(fund -> fund(fund, language)).toList(),
                gate,
                controls,
                reductions.stream()
                        .map(one -> new ReductionShown(one, SumOf.shown(one.amount(), language)))
                        .toList());
    }

    static Gate gate(OrderReport report, boolean findings, Locale language) {
        FindingLines lines = new FindingLines(Words.of("messages/orders", language));
        long stopping = report.findings().stream()
                .filter(finding -> finding.flaw().stops())
                .count();
        List<FindingShown> shown = report.findings().stream()
                .map(finding -> new FindingShown(
                        finding.flaw().stops(), finding.flaw().number(), lines.about(finding), lines.sentence(finding)))
                .toList();
        return new Gate(report.stopped(), stopping, report.findings().size() - stopping, findings ? shown : List.of());
    }

    private static LineShown line(Line line, Locale language) {
        return new LineShown(
                line.staffId(),
                line.name(),
                line.position(),
                line.fte() == null ? "" : new Numbers(language).plain(line.fte()),
                line.oneOff(),
                SumOf.shownOrNull(line.amount(), language),
                SumOf.shownOrNull(line.coefficient(), language),
                SumOf.shownOrNull(line.total(), language),
                line.reduced().isPositive() ? SumOf.shown(line.reduced(), language) : null,
                line.corrects());
    }

    private static FundShown fund(Fund fund, Locale language) {
        return new FundShown(
                fund.regulation(),
                fund.category(),
                fund.people(),
                SumOf.shownOrNull(fund.fund(), language),
                SumOf.shownOrNull(fund.distributed(), language),
                SumOf.shownOrNull(fund.undistributed(), language),
                fund.order());
    }
}
