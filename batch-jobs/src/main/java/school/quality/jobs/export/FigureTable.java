package school.quality.jobs.export;

import java.util.List;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.indicator.MeasureForm;
import school.quality.engine.indicator.NormColour;
import school.quality.engine.indicator.Parts;
import school.quality.engine.indicator.Status;
import school.quality.jobs.export.ReportCell.Form;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.store.IndicatorRow;
import school.quality.rules.Programme;

/** How a figure stands in a row of a workbook, in the words of people. */
final class FigureTable {

    private final Words words;
    private final Terms terms;
    private final Reasons reasons;
    private final Programme programme;
    private final boolean severalSchools;

    FigureTable(Words words, Reasons reasons, Programme programme, boolean severalSchools) {
        this.words = words;
        this.terms = new Terms(words);
        this.reasons = reasons;
        this.programme = programme;
        this.severalSchools = severalSchools;
    }

    /** What tells at a glance whether there is a figure. */
    static Tone tone(Status status) {
        return switch (status) {
            case VALUE -> Tone.NORMAL;
            case NOT_APPLICABLE -> Tone.MUTED;
            case NO_DATA -> Tone.WARNING;
        };
    }

    List<ReportColumn> columns() {
        return ReportColumn.of(
                words,
                "indicator:12 measure:34 category:28 scope:22 scopeId:32 value:16 numerator:12 denominator:14"
                        + " basePeriod:14 baseValue:16 change:14 norm:14 explanation:60");
    }

    /** The line above the figures of an indicator; of several schools it says which. */
    String heading(IndicatorRow row, Indicator indicator) {
        String title = indicator.code() + " " + terms.title(indicator);
        return severalSchools ? row.school() + " · " + title : title;
    }

    List<ReportCell> cells(IndicatorRow row, Indicator indicator) {
        IndicatorValue value = row.value();
        MeasureForm form = programme.form(value.measure());
        Parts parts = value.parts();
        FigureJson.BaseJson base = FigureJson.base(row.figure(), form);
        NormColour norm = row.figure().norm();
        return List.of(
                ReportCell.text(value.indicator()),
                ReportCell.text(terms.measure(form)),
                ReportCell.text(terms.category(indicator, value.category())),
                ReportCell.text(terms.scope(value.scope())),
                ReportCell.text(terms.unit(value.scope(), value.scopeId())),
                parts == null
                        ? ReportCell.text(words.of("status." + value.status()))
                        : ReportCell.shown(form.shown(parts)),
                ReportCell.number(Form.EXACT, parts == null ? null : parts.numerator()),
                ReportCell.number(Form.EXACT, parts == null ? null : parts.denominator()),
                ReportCell.text(base == null ? null : base.period()),
                base == null ? ReportCell.empty() : ReportCell.shown(base.value()),
                base == null ? ReportCell.empty() : ReportCell.shown(base.change()),
                ReportCell.text(norm == null ? null : words.of("norm." + norm)),
                ReportCell.text(reasons.ofFigure(value)));
    }
}
