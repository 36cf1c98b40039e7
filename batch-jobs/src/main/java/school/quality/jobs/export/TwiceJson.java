package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.review.Claim;
import school.quality.jobs.review.ClaimedItem;
import school.quality.jobs.review.ClaimedTwice;

/** What is claimed more than once, as other programs read it; pupils by number, never by name. */
record TwiceJson(String school, String period, ClaimedTwice.Kind kind, List<Item> items) {

    /** A row with who claims it. */
    record Item(
            String dataset,
            String name,
            String on,
            @Nullable String pupilId,
            String file,
            @Nullable String sheet,
            int row,
            List<Line> claims) {}

    /** A line of a sheet that counts the row. */
    record Line(
            String staffId,
            String regulation,
            String group,
            String criterion,
            @Nullable String clause,
            BigDecimal points) {}

    static TwiceJson of(String school, String period, ClaimedTwice twice) {
        return new TwiceJson(
                school,
                period,
                twice.kind(),
                twice.items().stream().map(TwiceJson::item).toList());
    }

    private static Item item(ClaimedItem item) {
        return new Item(
                item.dataset(),
                item.name(),
                item.on().toString(),
                item.pupilId(),
                item.row().file(),
                item.row().sheet(),
                item.row().sourceRow(),
                item.claims().stream().map(TwiceJson::line).toList());
    }

    private static Line line(Claim claim) {
        return new Line(
                claim.staffId(),
                claim.regulation(),
                claim.group(),
                claim.criterion(),
                claim.clause(),
                Exact.plain(claim.points()));
    }
}
