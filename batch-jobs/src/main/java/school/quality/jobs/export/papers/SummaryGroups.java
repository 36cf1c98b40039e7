package school.quality.jobs.export.papers;

import java.util.List;
import school.quality.engine.regulation.Group;
import school.quality.jobs.store.RatedSheet;

/** The summary sheet of each group of positions in which somebody has a sheet. */
final class SummaryGroups {

    private final PaperFacts facts;
    private final SheetRows rows;

    SummaryGroups(PaperFacts facts) {
        this.facts = facts;
        this.rows = new SheetRows(facts);
    }

    List<Entry> entries() {
        return facts.regulation().groups().stream()
                .filter(group -> !sheets(group).isEmpty())
                .map(this::entry)
                .toList();
    }

    private Entry entry(Group group) {
        List<RatedSheet> sheets = sheets(group);
        return new Entry()
                .with(Field.GROUP, Value.text(group.title()))
                .with(Field.GROUP_TOTAL, Value.sum(rows.total(sheets)))
                .with(Part.SHEET, rows.entries(sheets))
                .with(Part.SECTION, group.sections().stream().map(Headings::of).toList())
                .with(Part.CRITERION, group.criteria().map(Headings::of).toList());
    }

    private List<RatedSheet> sheets(Group group) {
        return facts.sheets().stream()
                .filter(sheet -> sheet.group().equals(group.code()))
                .toList();
    }
}
