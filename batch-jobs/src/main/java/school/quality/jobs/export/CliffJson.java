package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import school.quality.engine.rating.Border;
import school.quality.jobs.review.Cliff;
import school.quality.jobs.store.RatedSheet;

/**
 * A spot where little decides, as other programs read it: one form for all kinds, empty fields are null.
 *
 * @param kind BAND, TIE or PLACE
 * @param staffIds the teacher of the sheet; all who share the place
 * @param points of the row that holds the value; of each sheet
 * @param above where the points of a band change towards higher values
 * @param below the same towards lower values
 * @param next the place behind, and by how many points
 */
record CliffJson(
        String school,
        String period,
        String regulation,
        int version,
        String group,
        String kind,
        List<String> staffIds,
        int place,
        @Nullable String criterion,
        @Nullable String clause,
        @Nullable String unit,
        @Nullable BigDecimal value,
        BigDecimal points,
        @Nullable Step above,
        @Nullable Step below,
        @Nullable Next next) {

    /** @param passed whether the value has to pass the border; false where reaching it is enough */
    record Step(BigDecimal border, BigDecimal distance, boolean passed, BigDecimal points) {

        static @Nullable Step of(@Nullable Border border) {
            return border == null
                    ? null
                    : new Step(
                            Exact.plain(border.at()),
                            Exact.decimal(border.distance()),
                            border.passed(),
                            Exact.plain(border.points()));
        }
    }

    record Next(List<String> staffIds, int place, BigDecimal points, BigDecimal distance) {}

    static CliffJson of(Cliff cliff) {
        if (cliff instanceof Cliff.Near near) {
            return near(near);
        }
        if (cliff instanceof Cliff.CloseRace race) {
            RatedSheet behind = race.behind().get(0);
            Next next = new Next(
                    people(race.behind()),
                    behind.place(),
                    Exact.plain(behind.points()),
                    Exact.plain(race.difference()));
            return places(race, "PLACE", race.ahead(), next);
        }
        return places(cliff, "TIE", ((Cliff.Tie) cliff).sheets(), null);
    }

    private static CliffJson near(Cliff.Near near) {
        RatedSheet sheet = near.sheet();
        return new CliffJson(
                sheet.school(),
                sheet.period(),
                sheet.regulation(),
                sheet.version(),
                sheet.group(),
                "BAND",
                List.of(sheet.staffId()),
                sheet.place(),
                near.line().code(),
                near.line().clause(),
                near.unit().isEmpty() ? null : near.unit(),
                Exact.decimal(near.value()),
                Exact.plain(near.points()),
                Step.of(near.above()),
                Step.of(near.below()),
                null);
    }

    private static CliffJson places(Cliff cliff, String kind, List<RatedSheet> sheets, @Nullable Next next) {
        RatedSheet sheet = cliff.sheet();
        return new CliffJson(
                sheet.school(),
                sheet.period(),
                sheet.regulation(),
                sheet.version(),
                sheet.group(),
                kind,
                people(sheets),
                sheet.place(),
                null,
                null,
                null,
                null,
                Exact.plain(sheet.points()),
                null,
                null,
                next);
    }

    static List<String> people(List<RatedSheet> sheets) {
        return sheets.stream().map(RatedSheet::staffId).toList();
    }
}
