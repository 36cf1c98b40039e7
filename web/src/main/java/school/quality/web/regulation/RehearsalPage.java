package school.quality.web.regulation;

import java.util.List;

/**
 * What a version would have changed in past periods.
 *
 * @param was digest of the contents that were tried
 * @param people of the first to the last staff number, those whose sum or points differ first by what they lose
 */
record RehearsalPage(VersionLine line, String was, List<Tried> periods) {

    /**
     * One period.
     *
     * @param chart of gains and losses, for the script; the same numbers stand in the table
     * @param fruitless criteria that give nobody a point
     */
    record Tried(
            String period,
            Summary summary,
            List<Person> people,
            int unchanged,
            List<Criterion> criteria,
            String chart,
            String fruitless) {}

    /** The differences in a few numbers. */
    record Summary(
            int gaining,
            String gained,
            int losing,
            String lost,
            String total,
            int unchanged,
            int unknown,
            int throughTheFund,
            int changedPoints,
            int changedPlaces) {

        public boolean isNothing() {
            return gaining + losing + unknown + changedPoints == 0;
        }
    }

    /** Somebody whose sum or points differ. */
    record Person(
            String staffId,
            String name,
            String group,
            String pointsBefore,
            String pointsAfter,
            String place,
            String before,
            String after,
            String difference,
            String sign,
            String through) {}

    /** What a criterion changes for all together. */
    record Criterion(String group, String code, String title, int people, String gained, String lost) {}
}
