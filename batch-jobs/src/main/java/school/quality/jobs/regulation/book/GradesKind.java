package school.quality.jobs.regulation.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import school.quality.jobs.export.templates.FilledCell;

/** Grades as {@code 5; 6} or {@code 5-9}. */
record GradesKind() implements Kind {

    private static final Tokens ITEMS = new Tokens(";,");
    private static final Pattern GRADES = Pattern.compile("(\\d{1,3})(?:\\s*[-–]\\s*(\\d{1,3}))?");

    @Override
    public Answer read(String cell, DatasetWords words) {
        List<String> parts = ITEMS.of(cell).stream()
                .map(token -> PlainText.NAME.apply(token.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        return parts.stream().allMatch(part -> GRADES.matcher(part).matches())
                ? Kind.value(parts.stream().flatMap(GradesKind::grades).toList())
                : Kind.not("grades");
    }

    @Override
    public FilledCell written(Object value, DatasetWords words) {
        String text = ((List<?>) value).stream().map(Object::toString).collect(Collectors.joining("; "));
        return text.isEmpty() ? FilledCell.BLANK : new FilledCell.Words(text);
    }

    private static Stream<BigDecimal> grades(String part) {
        Matcher found = GRADES.matcher(part);
        if (!found.matches()) {
            return Stream.empty();
        }
        int first = Integer.parseInt(found.group(1));
        int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
        return IntStream.rangeClosed(first, last).mapToObj(BigDecimal::valueOf);
    }
}
