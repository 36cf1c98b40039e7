package school.quality.bench.raw;

import java.math.BigDecimal;
import org.drools.model.Drools;

/** What rules over rows say in their last line; a figure with nothing to count has no value. */
public final class Figures {

    static final String CHANNEL = "figures";

    private Figures() {}

    public static void marks(Drools drools, Key key, long[] counts) {
        say(drools, key, "pass_rate", counts[0], counts[2]);
        say(drools, key, "quality_rate", counts[1], counts[2]);
        say(drools, key, "sou", counts[3], counts[4]);
        say(drools, key, "mean_mark", counts[5], counts[6]);
    }

    public static void compared(Drools drools, Key key, long[] counts) {
        long pairs = counts[0] + counts[1] + counts[2];
        say(drools, key, "confirmed_share", counts[0], pairs);
        say(drools, key, "raised_share", counts[1], pairs);
        say(drools, key, "lowered_share", counts[2], pairs);
    }

    public static void exams(Drools drools, Key key, String kind, long[] counts) {
        Key ofKind = key.in(kind);
        say(drools, ofKind, "pass_rate", counts[0], counts[1]);
        say(drools, ofKind, "quality_rate", counts[2], counts[3]);
        say(drools, ofKind, "mean_score", BigDecimal.valueOf(counts[4], 3), counts[5]);
        say(drools, ofKind, "mean_mark", counts[6], counts[7]);
        if (kind.equals("EGE")) {
            say(drools, ofKind, "high_score_share", counts[8], counts[5]);
        }
        compared(drools, ofKind, new long[] {counts[9], counts[10], counts[11]});
    }

    public static void lessons(Drools drools, Key key, long[] counts) {
        say(drools, key, "delivery_rate", counts[1], counts[0]);
        say(drools, key, "lag_lessons", counts[2], 1);
        say(drools, key, "below_norm_share", counts[3], counts[4]);
    }

    /** About a teacher only from five answers of each group on. */
    public static void answers(Drools drools, Key key, long[] counts, long fewest) {
        if (!key.scope().equals("TEACHER") || (fewest >= 5 && fewest < Long.MAX_VALUE)) {
            say(drools, key, "positive_share", counts[1], counts[0]);
            say(drools, key, "response_rate", counts[3], counts[2]);
        }
    }

    public static void activities(Drools drools, Key key, long[] counts) {
        if (key.indicator().equals("3.2.12")) {
            say(drools, key, "share", counts[0], counts[2]);
        } else {
            say(drools, key, "participant_share", counts[0], counts[2]);
            say(drools, key, "winner_share", counts[1], counts[2]);
        }
    }

    public static void olympiads(Drools drools, UnitSize size, String level, long pupils, long winners) {
        say(drools, new Key("1.4.1", level, size.scope(), size.id()), "share", pupils, size.pupils());
        say(drools, new Key("1.4.2", level, size.scope(), size.id()), "share", winners, size.pupils());
    }

    public static void parts(Drools drools, Olympiads all) {
        Key key = new Key("1.4.2", all.level(), all.scope(), all.id());
        say(
                drools,
                key,
                "share_of_participations",
                all.counted().won(),
                all.counted().parts());
    }

    private static void say(Drools drools, Key key, String measure, long numerator, long denominator) {
        say(drools, key, measure, BigDecimal.valueOf(numerator), denominator);
    }

    private static void say(Drools drools, Key key, String measure, BigDecimal numerator, long denominator) {
        if (denominator > 0) {
            drools.getChannel(CHANNEL).send(new RawFigure(key, measure, numerator, BigDecimal.valueOf(denominator)));
        }
    }
}
