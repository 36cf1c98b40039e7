package school.quality.jobs.regulation.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import school.quality.jobs.dataset.Codes;
import school.quality.jobs.export.templates.FilledCell;

/** Filters by column, as {@code Уровень: региональный, всероссийский; Результат: победитель}. */
record WhereKind() implements Kind {

    private static final Tokens PARTS = new Tokens(";:=,");

    @Override
    public Answer read(String cell, DatasetWords words) {
        Filters filters = new Filters(words);
        return PARTS.of(cell).stream().allMatch(filters::take) ? Kind.value(filters.where) : Kind.not("where");
    }

    @Override
    public FilledCell written(Object value, DatasetWords words) {
        String text = ((Map<?, ?>) value)
                .entrySet().stream()
                        .map(filter -> written(filter.getKey().toString(), (List<?>) filter.getValue(), words))
                        .collect(Collectors.joining("; "));
        return text.isEmpty() ? FilledCell.BLANK : new FilledCell.Words(text);
    }

    private static String written(String column, List<?> values, DatasetWords words) {
        Codes codes = words.codes(column);
        return values.stream()
                .map(value -> valueWord(value.toString(), codes))
                .collect(Collectors.joining(", ", columnWord(column, words) + ": ", ""));
    }

    private static String columnWord(String column, DatasetWords words) {
        String header = words.header(column);
        return words.column(column).filter(column::equals).isPresent() && !PARTS.isDivided(header)
                ? header
                : columnText(words).written(column);
    }

    private static String valueWord(String value, Codes codes) {
        String word = codes.wordFor(value);
        return codes.all().contains(value) && !PARTS.isDivided(word)
                ? word
                : valueText(codes).written(value);
    }

    private static PlainText columnText(DatasetWords words) {
        return new PlainText(
                PlainText.NAME,
                text -> PARTS.isDivided(text) || words.column(text).isPresent());
    }

    private static PlainText valueText(Codes codes) {
        return new PlainText(
                PlainText.NAME,
                text -> PARTS.isDivided(text) || codes.meantBy(text).isPresent());
    }

    /** Takes the parts one by one: a column, then its values. */
    private static final class Filters {

        private final Map<String, List<String>> where = new LinkedHashMap<>();
        private final DatasetWords words;
        private String column = "";
        private boolean columnIsNext = true;

        Filters(DatasetWords words) {
            this.words = words;
        }

        /** False where the part cannot stand here. */
        boolean take(Tokens.Token part) {
            boolean isColumn = part.after() == ':' || part.after() == '=';
            if (columnIsNext && part.text().isEmpty() && part.after() != ',' && !isColumn) {
                return true;
            }
            return columnIsNext == isColumn && (isColumn ? takeColumn(part.text()) : takeValue(part));
        }

        private boolean takeColumn(String text) {
            PlainText plain = columnText(words);
            column = plain.literal(text).orElseGet(() -> known(plain.read(text)));
            columnIsNext = false;
            return where.put(column, new ArrayList<>()) == null;
        }

        private String known(String header) {
            return words.column(header).orElse(header);
        }

        private boolean takeValue(Tokens.Token part) {
            columnIsNext = part.after() == ';';
            if (!part.text().isEmpty()) {
                where.getOrDefault(column, new ArrayList<>()).add(value(part.text()));
            }
            return true;
        }

        private String value(String text) {
            Codes codes = words.codes(column);
            PlainText plain = valueText(codes);
            return plain.literal(text)
                    .orElseGet(() -> codes.meantBy(plain.read(text)).orElse(plain.read(text)));
        }
    }
}
