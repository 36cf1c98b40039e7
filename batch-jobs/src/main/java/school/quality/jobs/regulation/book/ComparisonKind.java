package school.quality.jobs.regulation.book;

import java.util.Map;
import java.util.Optional;
import school.quality.engine.regulation.Comparison;
import school.quality.jobs.dataset.Codes;
import school.quality.jobs.export.templates.FilledCell;

/** How a measure is compared with a bound: in words, or by a sign. */
record ComparisonKind(Codes codes) implements Kind {

    private static final Map<String, String> SIGNS = Map.of("≥", ">=", "≤", "<=", "≠", "!=", "<>", "!=");

    @Override
    public Answer read(String cell, DatasetWords words) {
        String text = PlainText.NAME.apply(cell);
        return Comparison.written(SIGNS.getOrDefault(text, text))
                .or(() -> inWords(text))
                .map(comparison -> Kind.value(comparison.symbol()))
                .orElseGet(() -> Kind.wrong(BookFault.Code.W08, Kinds.allowed(codes)));
    }

    @Override
    public FilledCell written(Object value, DatasetWords words) {
        Comparison comparison = Comparison.written(value.toString()).orElseThrow();
        return new FilledCell.Words(codes.wordFor(comparison.name()));
    }

    private Optional<Comparison> inWords(String text) {
        return codes.meantBy(text).map(Comparison::valueOf);
    }
}
