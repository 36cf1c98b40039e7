package school.quality.bench.night;

import java.io.IOException;
import java.util.Locale;
import school.quality.bench.raw.RulesOverRows;
import school.quality.bench.raw.RulesOverRows.Measured;
import school.quality.bench.raw.Spent;

/** Rules over single rows for ten schools, beside the rule book over aggregated facts of the same schools. */
final class RulesOnRows implements Comparison {

    private static final int SCHOOLS = 10;

    @Override
    public void measure(Setting setting, Findings findings) throws IOException {
        Measured found = RulesOverRows.measure(setting.database(), setting.period(), SCHOOLS);
        add(findings, "(c) reading rows", found.rows(), found, found.readingRows());
        Line raw = add(findings, "(c) rules on rows, ten, with derivations", found.figures(), found, found.overRows());
        add(findings, "(c) storing figures and derivations", found.links(), found, found.storing());
        add(findings, "reading facts of the same schools", 0, found, found.readingFacts());
        Line own = add(findings, "rules on facts, all indicators", found.all(), found, found.overFacts());
        if (!found.holds()) {
            findings.remark(
                    "(c): void, %d figures differ from those of the program, %d of %d have other rows behind them than they say."
                            .formatted(found.different(), found.unfounded(), found.lookedAt()));
            return;
        }
        findings.add(new Ratio(
                "seconds a school, (c) read, evaluated, stored times %.2f : %s"
                        .formatted(found.scale(), WholeNight.RUNNING),
                found.whole().seconds()
                        * found.scale()
                        / found.schools()
                        * findings.line(WholeNight.RUNNING).schoolsPerSecond(),
                "at least 20"));
        findings.add(new Ratio(
                "seconds, rules alone with derivations: (c) times %.2f : rules on facts".formatted(found.scale()),
                raw.seconds() * found.scale() / own.seconds(),
                "none"));
        findings.remark(String.format(
                Locale.ROOT,
                "(c) gives %d figures with a value, the same as the program, and %d rows behind them, right for %d figures counted again; processor seconds without the server: (c) %.2f reading, %.2f rules, %.2f storing, rules on facts %.2f.",
                found.figures(),
                found.links(),
                found.lookedAt(),
                found.readingRows().processorSeconds(),
                found.overRows().processorSeconds(),
                found.storing().processorSeconds(),
                found.overFacts().processorSeconds()));
    }

    private static Line add(Findings findings, String what, long rows, Measured found, Spent spent) {
        return findings.add(Line.timed(what, rows, found.schools(), spent.time()));
    }
}
