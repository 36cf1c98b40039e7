package school.quality.web.ratings;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import school.quality.jobs.desk.OwnRating;
import school.quality.jobs.store.sheets.OwnSheets;
import school.quality.web.layout.Numbers;

/**
 * A criterion as a row of the own page; what each of some forty rows says, laid out before the template comes to it.
 *
 * @param address of the explanation
 * @param value a dash where there is none
 * @param most the most points that the criterion gives; empty where there is no bound
 */
record CriterionRow(
        OwnRating.Line of, String heading, String address, String value, String points, String most, String next) {

    static CriterionRow of(OwnRating.Line line, OwnSheets.Head sheet, String school, Numbers numbers) {
        return new CriterionRow(
                line,
                line.code() + " " + line.title(),
                address(line, sheet, school),
                line.value().isEmpty() ? numbers.plain(null) : line.value(),
                numbers.plain(line.points()),
                most(line.max(), numbers),
                String.join(" ", line.next()));
    }

    private static String most(@Nullable BigDecimal max, Numbers numbers) {
        return max == null ? "" : " / " + numbers.plain(max);
    }

    private static String address(OwnRating.Line line, OwnSheets.Head sheet, String school) {
        return "/schools/" + encoded(school) + "/rating/criteria/" + encoded(line.code()) + "?period="
                + encoded(sheet.period()) + "&regulation=" + encoded(sheet.regulation()) + "&group="
                + encoded(sheet.group());
    }

    private static String encoded(String part) {
        return UriUtils.encode(part, StandardCharsets.UTF_8);
    }

    public boolean isExplained() {
        return !of.said().isEmpty();
    }

    /** Whether people entered something beside what was computed. */
    public boolean isEntered() {
        return Stream.of(of.claimed(), of.reviewed(), of.decided()).anyMatch(one -> one != null)
                || !of.documents().isEmpty();
    }
}
