package school.quality.engine.rating;

import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;
import school.quality.engine.period.Period;
import school.quality.engine.regulation.Criterion;
import school.quality.engine.regulation.Per;
import school.quality.engine.regulation.Source;

/** Reads what a source says about a person: each kind of source by its own reader. */
final class SourceReader {

    private final FigureReader figures;
    private final ChangeReader changes;
    private final RelativeReader relatives;
    private final ItemReader items;
    private final RegisterReader register = new RegisterReader();
    private final Entries entries;

    SourceReader(Period period, Figures figures, Items items, Entries entries) {
        this.figures = new FigureReader(figures);
        this.changes = new ChangeReader(figures, this.figures);
        this.relatives = new RelativeReader(figures, this.figures);
        this.items = new ItemReader(items, period);
        this.entries = entries;
    }

    Reading read(Source source, Criterion criterion, Employee person, Per per) {
        if (source instanceof Source.Figure figure) {
            return figures.read(figure, criterion, person, per);
        }
        if (source instanceof Source.Change change) {
            return changes.read(change, criterion, person, per);
        }
        if (source instanceof Source.Relative relative) {
            return relatives.read(relative, criterion, person, per);
        }
        if (source instanceof Source.Count count) {
            return items.read(count, criterion, person);
        }
        return source instanceof Source.Attribute attribute
                ? register.read(attribute.attribute(), criterion, person)
                : entered(criterion, person);
    }

    private Reading entered(Criterion criterion, Employee person) {
        Fraction coefficient = Fraction.of(criterion.coefficient(null));
        return entries.find(person.staffId(), criterion.code())
                .filter(SheetEntry::hasValue)
                .<Reading>map(entry -> new Reading.Coded(entry.value().strip(), coefficient))
                .orElseGet(() -> new Reading.Missing(Status.NO_DATA, Remark.of(PointsReason.NO_ENTRY)));
    }
}
