package school.quality.jobs.regulation.book;

import java.math.BigDecimal;
import school.quality.jobs.dataset.Codes;
import school.quality.jobs.export.templates.FilledCell;

/** What a figure is compared with: the school, the level, or a number. */
record ReferenceKind(Codes codes) implements Kind {

    @Override
    public Answer read(String cell, DatasetWords words) {
        return codes.meantBy(PlainText.NAME.apply(cell))
                .<Object>map(code -> code)
                .or(() -> NumberKind.NUMBER.number(cell))
                .map(Kind::value)
                .orElseGet(() -> Kind.not("reference"));
    }

    @Override
    public FilledCell written(Object value, DatasetWords words) {
        return value instanceof BigDecimal number
                ? NumberKind.cell(number)
                : new FilledCell.Words(codes.wordFor(value.toString()));
    }
}
