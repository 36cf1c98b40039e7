package school.quality.jobs.regulation.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import school.quality.jobs.dataset.Codes;
import school.quality.jobs.export.templates.FilledCell;

/** The kinds of columns by the type that the bundled table names. */
final class Kinds {

    /** What Excel makes of 1.1 in a cell that is not set to text. */
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Kinds() {}

    static Kind of(String type, String words) {
        if (type.startsWith("ref ")) {
            return new Code();
        }
        return switch (type) {
            case "text" -> new Text();
            case "name" -> new Code();
            case "number", "integer" -> NumberKind.NUMBER;
            case "factor" -> NumberKind.DECIMAL;
            case "share" -> NumberKind.SHARE;
            case "money" -> NumberKind.MONEY;
            case "lower" -> BoundKind.LOWER;
            case "upper" -> BoundKind.UPPER;
            case "date" -> new DateKind();
            case "bool" -> new YesNoKind(true);
            case "closed" -> new YesNoKind(false);
            case "list", "refs criteria" -> new ListKind(new PlainText(PlainText.NAME, ListKind.ITEMS::isDivided));
            case "levels" -> new CodedListKind(codes(words));
            case "grades" -> new GradesKind();
            case "where" -> new WhereKind();
            case "column" -> new Column();
            case "reference" -> new ReferenceKind(codes(words));
            case "comparison" -> new ComparisonKind(codes(words));
            case "open", "dataset" -> new Open(codes(words));
            default -> new Coded(Codes.of(type, words));
        };
    }

    static String allowed(Codes codes) {
        return String.join(", ", codes.all().stream().map(codes::wordFor).toList());
    }

    /** The codes that the words are given for. */
    private static Codes codes(String words) {
        List<String> codes = new ArrayList<>();
        for (String pair : words.split(";")) {
            codes.add(pair.split("=", 2)[0]);
        }
        return Codes.of(String.join(",", codes), words);
    }

    /** Sentences, kept as they are. */
    record Text() implements Kind {

        @Override
        public Answer read(String cell, DatasetWords words) {
            return Kind.value(PlainText.SENTENCE.read(cell));
        }

        @Override
        public FilledCell written(Object value, DatasetWords words) {
            return new FilledCell.Words(PlainText.SENTENCE.written(value.toString()));
        }
    }

    /** Codes and names by which rows find each other. */
    record Code() implements Kind {

        private static final Predicate<String> IS_DATE = DATE.asMatchPredicate();
        private static final PlainText TEXT = new PlainText(PlainText.NAME, IS_DATE);

        @Override
        public Answer read(String cell, DatasetWords words) {
            String text = TEXT.read(cell);
            return IS_DATE.test(text) && TEXT.literal(cell).isEmpty()
                    ? Kind.wrong(BookFault.Code.W16, "")
                    : Kind.value(text);
        }

        @Override
        public FilledCell written(Object value, DatasetWords words) {
            return new FilledCell.Words(TEXT.written(value.toString()));
        }
    }

    /** One of a closed list, in Russian or by its code. */
    record Coded(Codes codes) implements Kind {

        @Override
        public Answer read(String cell, DatasetWords words) {
            return codes.meantBy(PlainText.NAME.apply(cell))
                    .map(Kind::value)
                    .orElseGet(() -> Kind.wrong(BookFault.Code.W08, allowed(codes)));
        }

        @Override
        public FilledCell written(Object value, DatasetWords words) {
            return new FilledCell.Words(codes.wordFor(value.toString()));
        }
    }

    /** One of a list, or any other text. */
    record Open(Codes codes) implements Kind {

        @Override
        public Answer read(String cell, DatasetWords words) {
            return Kind.value(meaning(cell, codes));
        }

        @Override
        public FilledCell written(Object value, DatasetWords words) {
            return new FilledCell.Words(word(value.toString(), codes));
        }

        static String meaning(String cell, Codes codes) {
            PlainText text = text(codes);
            return text.literal(cell).orElseGet(() -> {
                String plain = text.read(cell);
                return codes.meantBy(plain).orElse(plain);
            });
        }

        static String word(String value, Codes codes) {
            return codes.all().contains(value)
                    ? codes.wordFor(value)
                    : text(codes).written(value);
        }

        private static PlainText text(Codes codes) {
            return new PlainText(PlainText.NAME, text -> codes.meantBy(text).isPresent());
        }
    }

    /** A column of the dataset that the row names. */
    record Column() implements Kind {

        @Override
        public Answer read(String cell, DatasetWords words) {
            PlainText text = text(words);
            return Kind.value(text.literal(cell).orElseGet(() -> {
                String plain = text.read(cell);
                return words.column(plain).orElse(plain);
            }));
        }

        @Override
        public FilledCell written(Object value, DatasetWords words) {
            return new FilledCell.Words(word(value.toString(), words));
        }

        static String word(String column, DatasetWords words) {
            return words.column(column).filter(column::equals).isPresent()
                    ? words.header(column)
                    : text(words).written(column);
        }

        private static PlainText text(DatasetWords words) {
            return new PlainText(PlainText.NAME, text -> words.column(text).isPresent());
        }
    }
}
