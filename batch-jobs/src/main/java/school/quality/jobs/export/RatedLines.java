package school.quality.jobs.export;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.engine.indicator.Status;
import school.quality.jobs.export.ReportCell.Form;
import school.quality.jobs.sheet.Tone;
import school.quality.jobs.store.LineEntries;
import school.quality.jobs.store.LineGround;
import school.quality.jobs.store.RatedCriterion;
import school.quality.jobs.store.RatedSheet;

/** Every line of every sheet with all that was remarked on it. */
final class RatedLines {

    private final Words words;
    private final Reasons reasons;

    RatedLines(Words words, Reasons reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    List<ReportColumn> columns() {
        return ReportColumn.of(
                words,
                "school:10 regulation:12 group:18 place:8 staffId:14 section:10 clause:10 criterion:12 title:50"
                        + " status:15 value:12 valueParts:26 computed:12 claimed:11 reviewed:16 decided:12 points:10"
                        + " decisionReason:36 evidence:36 explanation:60");
    }

    void write(RatedSheet sheet, ReportSheet lines) {
        sheet.criteria().forEach(line -> lines.row(tone(line.status()), cells(sheet, line)));
    }

    private List<ReportCell> cells(RatedSheet sheet, RatedCriterion line) {
        return List.of(
                ReportCell.text(sheet.school()),
                ReportCell.text(sheet.regulation()),
                ReportCell.text(sheet.group()),
                ReportCell.whole(sheet.place()),
                ReportCell.text(sheet.staffId()),
                ReportCell.text(line.section()),
                ReportCell.text(line.clause()),
                ReportCell.text(line.code()),
                ReportCell.text(line.title()),
                ReportCell.text(words.of("status." + line.status())),
                ReportCell.number(Form.EXACT, line.value()),
                ReportCell.text(parts(line.ground())),
                ReportCell.points(line.entries().computed()),
                ReportCell.number(Form.TWO_DECIMALS, line.entries().claimed()),
                ReportCell.number(Form.TWO_DECIMALS, line.entries().reviewed()),
                ReportCell.number(Form.TWO_DECIMALS, line.entries().decided()),
                ReportCell.points(line.points()),
                ReportCell.text(decisionReason(line.entries())),
                ReportCell.text(String.join("; ", line.entries().evidence())),
                ReportCell.text(reasons.allOfLine(line)));
    }

    /** Numerator and denominator of each figure behind the value, with its class and subject where there are several. */
    private static String parts(LineGround ground) {
        boolean several = ground.numbers().size() > 1;
        return ground.numbers().stream()
                .filter(number -> !number.parts().isEmpty())
                .map(number -> (several ? number.unit() + ": " : "") + String.join(" + ", number.parts()))
                .collect(Collectors.joining("; "));
    }

    /** A reason is asked for where the commission decides otherwise. */
    private static @Nullable String decisionReason(LineEntries entries) {
        return entries.isDecidedOtherwise() ? entries.reason() : null;
    }

    /** What tells at a glance whether there is a figure. */
    static Tone tone(Status status) {
        return switch (status) {
            case VALUE -> Tone.NORMAL;
            case NOT_APPLICABLE -> Tone.MUTED;
            case NO_DATA -> Tone.WARNING;
        };
    }
}
