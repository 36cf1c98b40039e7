package school.quality.bench.raw;

import java.math.BigDecimal;
import org.drools.model.Drools;
import org.kie.api.runtime.rule.RuleContext;

/** What rules over rows say in their last line, with the rows behind it; a figure with nothing to count has no value. */
public final class Figures {

    static final String CHANNEL = "figures";

    private Figures() {}

    public static void marks(Drools drools, Key key, Found found) {
        say(drools, key, "pass_rate", found, 0, 2);
        say(drools, key, "quality_rate", found, 1, 2);
        say(drools, key, "sou", found, 3, 4);
        say(drools, key, "mean_mark", found, 5, 6);
    }

    public static void compared(Drools drools, Key key, Found found) {
        compared(drools, key, found, 0);
    }

    /** @param first place of those that count in comparisons */
    private static void compared(Drools drools, Key key, Found found, int first) {
        say(drools, key, "confirmed_share", found, first, first + 3);
        say(drools, key, "raised_share", found, first + 1, first + 3);
        say(drools, key, "lowered_share", found, first + 2, first + 3);
    }

    public static void exams(Drools drools, Key key, Found found) {
        say(drools, key, "pass_rate", found, 0, 1);
        say(drools, key, "quality_rate", found, 2, 3);
        BigDecimal score = BigDecimal.valueOf(found.counts()[4], 3);
        say(drools, key, "mean_score", score, found.counts()[5], found, 4, 5);
        say(drools, key, "mean_mark", found, 6, 7);
        if ("EGE".equals(key.category())) {
            say(drools, key, "high_score_share", found, 8, 5);
        }
        compared(drools, key, found, 9);
    }

    public static void lessons(Drools drools, Key key, Found found) {
        say(drools, key, "delivery_rate", found, 1, 0);
        say(drools, key, "lag_lessons", BigDecimal.valueOf(found.counts()[2]), 1, found, 2, 5);
        say(drools, key, "below_norm_share", found, 3, 4);
    }

    /** About a teacher only from five answers of each group on. */
    public static void answers(Drools drools, Key key, Found found, long fewest) {
        if (!key.scope().equals("TEACHER") || (fewest >= 5 && fewest < Long.MAX_VALUE)) {
            say(drools, key, "positive_share", found, 1, 0);
            say(drools, key, "response_rate", found, 3, 2);
        }
    }

    public static void activities(Drools drools, Key key, Found found) {
        if (key.indicator().equals("3.2.12")) {
            say(drools, key, "share", found, 0, 2);
        } else {
            say(drools, key, "participant_share", found, 0, 2);
            say(drools, key, "winner_share", found, 1, 2);
        }
    }

    public static void olympiads(Drools drools, UnitSize size, Olympiads olympiads) {
        share(drools, "1.4.1", size, olympiads, 0);
        share(drools, "1.4.2", size, olympiads, 1);
    }

    /** Pupils who took part count, all pupils of the unit are the whole. */
    private static void share(Drools drools, String indicator, UnitSize size, Olympiads olympiads, int place) {
        long pupils = size.pupils().cases().size();
        if (pupils > 0) {
            RawFigure figure = new RawFigure(
                    new Key(indicator, olympiads.level(), size.scope(), size.id()),
                    "share",
                    BigDecimal.valueOf(olympiads.pupils(place)),
                    BigDecimal.valueOf(pupils));
            say(drools, figure, olympiads.found().counted(place), size.pupils().rows());
        }
    }

    public static void parts(Drools drools, Olympiads all) {
        Key key = new Key("1.4.2", all.level(), all.scope(), all.id());
        say(drools, key, "share_of_participations", all.found(), 1, 0);
    }

    /** The sum of a place over that of another one. */
    private static void say(Drools drools, Key key, String measure, Found found, int part, int whole) {
        BigDecimal numerator = BigDecimal.valueOf(found.counts()[part]);
        say(drools, key, measure, numerator, found.counts()[whole], found, part, whole);
    }

    private static void say(
            Drools drools,
            Key key,
            String measure,
            BigDecimal numerator,
            long denominator,
            Found found,
            int part,
            int whole) {
        if (denominator > 0) {
            RawFigure figure = new RawFigure(key, measure, numerator, BigDecimal.valueOf(denominator));
            say(drools, figure, found.counted(part), found.others(part, whole));
        }
    }

    private static void say(Drools drools, RawFigure figure, int[] counted, int[] others) {
        String rule = ((RuleContext) drools).getRule().getName();
        drools.getChannel(CHANNEL).send(new DerivedFigure(figure, rule, counted, others));
    }
}
