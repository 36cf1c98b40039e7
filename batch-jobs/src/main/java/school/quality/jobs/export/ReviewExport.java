package school.quality.jobs.export;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import school.quality.jobs.review.ClaimedRows;
import school.quality.jobs.review.ClaimedTwice;
import school.quality.jobs.review.Cliffs;
import school.quality.jobs.review.Likeness;
import school.quality.jobs.review.SheetRules;
import school.quality.jobs.store.RatedSheet;
import school.quality.jobs.store.facts.CountedRows;
import school.quality.jobs.store.results.RatedSheets;
import school.quality.jobs.store.results.Regulations;
import school.quality.jobs.store.results.ResultFilter;

/** Writes what a commission should see before it decides. It looks at all sheets of a group or school side by side. */
final class ReviewExport {

    private final RatedSheets stored;
    private final CountedRows counted;
    private final SheetRules rules;
    private final Likeness likeness;
    private final Exports exports;

    ReviewExport(RatedSheets stored, CountedRows counted, Regulations regulations, Likeness likeness, Exports exports) {
        this.stored = stored;
        this.counted = counted;
        this.rules = new SheetRules(sheet -> regulations.version(sheet.school(), sheet.regulation(), sheet.version()));
        this.likeness = likeness;
        this.exports = exports;
    }

    void write(String what, ResultFilter wanted, Target target) {
        List<RatedSheet> sheets = sheets(wanted);
        if (what.equals("CLIFFS")) {
            exports.cliffs(new Cliffs(rules).of(sheets).iterator(), target);
        } else {
            exports.claimedTwice(wanted.period(), twice(sheets), target);
        }
    }

    private SortedMap<String, List<ClaimedTwice>> twice(List<RatedSheet> sheets) {
        SortedMap<String, List<ClaimedTwice>> twice = new TreeMap<>();
        sheets.stream()
                .collect(groupingBy(RatedSheet::school))
                .forEach((school, ofSchool) -> twice.put(school, twice(school, ofSchool)));
        return twice;
    }

    private List<ClaimedTwice> twice(String school, List<RatedSheet> sheets) {
        return new ClaimedRows(rules, (dataset, rows) -> counted.of(school, dataset, rows), likeness).twice(sheets);
    }

    private List<RatedSheet> sheets(ResultFilter wanted) {
        try (Stream<RatedSheet> all = stored.of(wanted)) {
            return all.toList();
        }
    }
}
