package school.quality.jobs.regulation.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import school.quality.jobs.dataset.Codes;
import school.quality.jobs.export.templates.FilledCell;

/** Several of a closed list, with a semicolon or a comma between them. */
record CodedListKind(Codes codes) implements Kind {

    private static final Tokens ITEMS = new Tokens(";,");

    @Override
    public Answer read(String cell, DatasetWords words) {
        List<Optional<String>> meant = ITEMS.of(cell).stream()
                .map(token -> PlainText.NAME.apply(token.text()))
                .filter(text -> !text.isEmpty())
                .map(codes::meantBy)
                .toList();
        return meant.stream().allMatch(Optional::isPresent)
                ? Kind.value(meant.stream().flatMap(Optional::stream).toList())
                : Kind.wrong(BookFault.Code.W08, Kinds.allowed(codes));
    }

    @Override
    public FilledCell written(Object value, DatasetWords words) {
        String text = ((List<?>) value)
                .stream().map(code -> codes.wordFor(code.toString())).collect(Collectors.joining("; "));
        return text.isEmpty() ? FilledCell.BLANK : new FilledCell.Words(text);
    }
}
