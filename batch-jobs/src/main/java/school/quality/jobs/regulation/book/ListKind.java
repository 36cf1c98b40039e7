package school.quality.jobs.regulation.book;

import java.util.List;
import java.util.stream.Collectors;
import school.quality.jobs.export.templates.FilledCell;

/** Texts with a semicolon between them. */
record ListKind(PlainText item) implements Kind {

    static final Tokens ITEMS = new Tokens(";");

    @Override
    public Answer read(String cell, DatasetWords words) {
        return Kind.value(parts(cell).stream().map(item::read).toList());
    }

    @Override
    public FilledCell written(Object value, DatasetWords words) {
        List<?> items = (List<?>) value;
        return items.isEmpty()
                ? FilledCell.BLANK
                : new FilledCell.Words(
                        items.stream().map(one -> item.written(one.toString())).collect(Collectors.joining("; ")));
    }

    static List<String> parts(String cell) {
        return ITEMS.of(cell).stream()
                .map(Tokens.Token::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
