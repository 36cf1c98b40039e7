package school.quality.jobs.export.papers;

import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Section;

/** The headings of columns that are repeated. */
final class Headings {

    private Headings() {}

    static Entry of(Section section) {
        return new Entry()
                .with(Field.SECTION_TITLE, Value.text(section.title()))
                .with(Field.SECTION_MAX, Value.points(section.max()));
    }

    static Entry of(Criterion criterion) {
        return new Entry()
                .with(Field.CRITERION_TITLE, Value.text(criterion.title()))
                .with(Field.CRITERION_CLAUSE, Value.text(criterion.clause()))
                .with(Field.CRITERION_MAX, Value.points(criterion.max()));
    }
}
