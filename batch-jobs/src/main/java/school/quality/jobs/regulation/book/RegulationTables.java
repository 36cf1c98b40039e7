package school.quality.jobs.regulation.book;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.Regulation;
import school.quality.jobs.export.templates.FilledCell;
import school.quality.jobs.sheet.SheetRow;

/**
 * A regulation as the tables that people edit: the sheets of its workbook, each cell as text. What somebody has typed is read
 * as a workbook is, by the same reader and with the same faults.
 *
 * @param lists rows by list; a row holds its texts by column, without the empty ones
 */
public record RegulationTables(Map<String, List<Map<String, String>>> lists) {

    /** The rows of a part by list. */
    public record Rows(Map<String, List<Map<String, String>>> lists) {

        public List<Map<String, String>> of(String list) {
            return lists.getOrDefault(list, List.of());
        }

        /** The part's own row. */
        Map<String, String> own(Part.Kind kind) {
            return of(kind.own()).isEmpty() ? Map.of() : of(kind.own()).get(0);
        }
    }

    public RegulationTables {
        Map<String, List<Map<String, String>>> copy = new LinkedHashMap<>();
        lists.forEach((list, rows) -> copy.put(list, List.copyOf(rows)));
        lists = Collections.unmodifiableMap(copy);
    }

    public static RegulationTables of(Regulation regulation) {
        Map<String, List<List<FilledCell>>> filled = new BookWriter(Layout.USUAL).rows(regulation);
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        BookCatalogue.sheets()
                .forEach(sheet -> lists.put(
                        sheet.name(),
                        filled.getOrDefault(sheet.name(), List.of()).stream()
                                .map(cells -> row(sheet, cells))
                                .toList()));
        return new RegulationTables(lists);
    }

    public List<Map<String, String>> rows(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** The parts of a kind in their order. */
    public List<Part> parts(Part.Kind kind) {
        return rows(kind.own()).stream().map(row -> Part.of(kind, row)).toList();
    }

    public boolean has(Part part) {
        return parts(part.kind()).contains(part);
    }

    /** The rows of a part. */
    public Rows rows(Part part) {
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        part.kind()
                .lists()
                .forEach(list ->
                        rows.put(list, numbers(part, list).map(rows(list)::get).toList()));
        return new Rows(rows);
    }

    /** Where in their list the rows of a part stand, counted from 1 as {@link CellPlace#row} is. */
    public List<Integer> places(Part part, String list) {
        return numbers(part, list).map(number -> number + 1).toList();
    }

    /** Tells the contents of a part from any other. */
    public String digest(Part part) {
        return digest(rows(part).lists().toString());
    }

    /** Tells the contents of a text from any other. */
    public static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, sum.length / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With other rows for a part; where its code is another one, what names it follows. */
    public RegulationTables with(Part part, Rows typed) {
        Part now = Part.of(part.kind(), named(part, typed).own(part.kind()));
        Map<String, List<Map<String, String>>> changed = new LinkedHashMap<>(renamed(part, now));
        part.kind().lists().forEach(list -> {
            List<Map<String, String>> rows = new ArrayList<>(changed.getOrDefault(list, List.of()));
            List<Integer> old = numbers(part, list).toList();
            int at = old.isEmpty() ? rows.size() : old.get(0);
            IntStream.range(0, old.size()).forEach(gone -> rows.remove(old.get(gone) - gone));
            rows.addAll(Math.min(at, rows.size()), keyed(now, list, typed.of(list)));
            changed.put(list, rows);
        });
        return new RegulationTables(changed);
    }

    /** With a further part behind those beside it. */
    public RegulationTables plus(Part part, Rows typed) {
        Map<String, List<Map<String, String>>> changed = new LinkedHashMap<>(lists);
        part.kind().lists().forEach(list -> {
            List<Map<String, String>> rows = new ArrayList<>(rows(list));
            rows.addAll(keyed(part, list, typed.of(list)));
            changed.put(list, rows);
        });
        return new RegulationTables(changed);
    }

    /** Without a part and all that is inside it. */
    public RegulationTables without(Part part) {
        List<Part> inside = parts(Part.Kind.CRITERION).stream()
                .filter(criterion -> isInside(criterion, part))
                .toList();
        Map<String, List<Map<String, String>>> changed = new LinkedHashMap<>();
        lists.forEach((list, rows) -> changed.put(
                list,
                rows.stream()
                        .filter(row -> !part.holds(list, row) && inside.stream().noneMatch(one -> one.holds(list, row)))
                        .filter(row -> !isOfGroup(part, row))
                        .toList()));
        return new RegulationTables(changed);
    }

    /** With a part one place higher or lower among those beside it. */
    public RegulationTables moved(Part part, boolean up) {
        List<Map<String, String>> rows = new ArrayList<>(rows(part.kind().own()));
        int from = parts(part.kind()).indexOf(part);
        int to = neighbour(part, from, up ? -1 : 1);
        if (from < 0 || to < 0) {
            return this;
        }
        Collections.swap(rows, from, to);
        Map<String, List<Map<String, String>>> changed = new LinkedHashMap<>(lists);
        changed.put(part.kind().own(), rows);
        return new RegulationTables(changed);
    }

    /** What the tables say, with all that is wrong; places name the lists in English. */
    public BookReading read() {
        List<String> filled = lists.keySet().stream().toList();
        return new BookReader("", filled, this::sheet).read();
    }

    /** The fields of a row that say something, by what is chosen in it and around it. */
    public static List<TypedField> fields(String list, Map<String, String> row, Rows part) {
        return Fields.of(list, row, method(part));
    }

    /** Whether the part has lines in a list, or may have. */
    public static boolean mayHave(String list, Rows part) {
        return !list.equals("percent_bands")
                ? Fields.isListOf(method(part), list)
                : !part.of(list).isEmpty()
                        || Fields.code("allowance", "mode", part.own(Part.Kind.POLICY))
                                .equals("POINTS_TO_PERCENT");
    }

    /** The code that a cell of a list means. */
    public static String code(String list, String column, Map<String, String> row) {
        return Fields.code(list, column, row);
    }

    /** Typed rows without what has no use with the choices that were made, and without empty lines. */
    public static Rows ofUse(Part.Kind kind, Rows typed) {
        Map<String, List<Map<String, String>>> kept = new LinkedHashMap<>();
        kind.lists().stream().filter(list -> mayHave(list, typed)).forEach(list -> {
            kept.put(
                    list,
                    typed.of(list).stream()
                            .map(row -> ofUse(list, row, typed))
                            .filter(row -> list.equals(kind.own()) || !row.isEmpty())
                            .toList());
        });
        return new Rows(kept);
    }

    private static Map<String, String> ofUse(String list, Map<String, String> row, Rows part) {
        Map<String, String> kept = new LinkedHashMap<>();
        fields(list, row, part).forEach(field -> {
            String text = row.getOrDefault(field.column(), "").strip();
            if (!text.isEmpty()) {
                kept.put(field.column(), text);
            }
        });
        return kept;
    }

    private static String method(Rows part) {
        return part.of("criteria").isEmpty()
                ? ""
                : Fields.code("criteria", "method.type", part.of("criteria").get(0));
    }

    private static Rows named(Part part, Rows typed) {
        return new Rows(Map.of(
                part.kind().own(),
                keyed(part, part.kind().own(), typed.of(part.kind().own()))));
    }

    /** Rows with the names of what they belong to; a part's own row keeps the code that was typed. */
    private static List<Map<String, String>> keyed(Part part, String list, List<Map<String, String>> rows) {
        return rows.stream()
                .map(row -> {
                    Map<String, String> keyed = new LinkedHashMap<>(row);
                    if (!part.group().isEmpty()) {
                        keyed.put("group", part.group());
                    }
                    if (!list.equals(part.kind().own())) {
                        keyed.put(part.kind().key(list), part.code());
                    }
                    return keyed;
                })
                .map(row -> (Map<String, String>) row)
                .toList();
    }

    private Map<String, List<Map<String, String>>> renamed(Part part, Part now) {
        if (part.equals(now)) {
            return lists;
        }
        return switch (part.kind()) {
            case GROUP -> replaced("group", part.code(), now.code(), row -> true);
            case SECTION ->
                replaced("section", part.code(), now.code(), row -> part.group().equals(row.get("group")));
            case CRITERION -> followed(part, now);
            default -> lists;
        };
    }

    private Map<String, List<Map<String, String>>> replaced(
            String column, String old, String now, Predicate<Map<String, String>> where) {
        Map<String, List<Map<String, String>>> changed = new LinkedHashMap<>();
        lists.forEach((list, rows) -> changed.put(
                list,
                rows.stream()
                        .map(row -> old.equals(row.get(column)) && where.test(row) ? put(row, column, now) : row)
                        .toList()));
        return changed;
    }

    /** Criteria over others name this one by its new code. */
    private Map<String, List<Map<String, String>>> followed(Part part, Part now) {
        Map<String, List<Map<String, String>>> changed = new LinkedHashMap<>(lists);
        changed.put(
                "criteria",
                rows("criteria").stream()
                        .map(row -> part.group().equals(row.get("group")) && row.containsKey("method.criteria")
                                ? put(row, "method.criteria", others(row.get("method.criteria"), part, now))
                                : row)
                        .toList());
        return changed;
    }

    private static String others(String cell, Part part, Part now) {
        return ListKind.parts(cell).stream()
                .map(code -> code.equals(part.code()) ? now.code() : code)
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> put(Map<String, String> row, String column, String text) {
        Map<String, String> changed = new LinkedHashMap<>(row);
        changed.put(column, text);
        return changed;
    }

    private boolean isInside(Part criterion, Part part) {
        return part.kind() == Part.Kind.SECTION
                && criterion.group().equals(part.group())
                && rows(criterion)
                        .own(Part.Kind.CRITERION)
                        .getOrDefault("section", "")
                        .equals(part.code());
    }

    private static boolean isOfGroup(Part part, Map<String, String> row) {
        return part.kind() == Part.Kind.GROUP && part.code().equals(row.get("group"));
    }

    private int neighbour(Part part, int from, int step) {
        List<Part> all = parts(part.kind());
        for (int at = from + step; at >= 0 && at < all.size(); at += step) {
            if (all.get(at).isBeside(part) && section(at, part).equals(section(from, part))) {
                return at;
            }
        }
        return -1;
    }

    private String section(int at, Part part) {
        return rows(part.kind().own()).get(at).getOrDefault("section", "");
    }

    private Stream<Integer> numbers(Part part, String list) {
        return IntStream.range(0, rows(list).size())
                .filter(number -> part.holds(list, rows(list).get(number)))
                .boxed();
    }

    private List<SheetRow> sheet(String list) {
        List<String> columns = BookCatalogue.sheet(list).columnNames();
        List<SheetRow> sheet = new ArrayList<>(List.of(new SheetRow(0, List.copyOf(columns))));
        rows(list)
                .forEach(row -> sheet.add(new SheetRow(
                        sheet.size(), columns.stream().map(row::get).collect(Collectors.toList()))));
        return sheet;
    }

    private static Map<String, String> row(BookSheet sheet, List<FilledCell> cells) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String text = text(cells.get(i));
            if (text != null) {
                row.put(sheet.columns().get(i).name(), text);
            }
        }
        return row;
    }

    private static @Nullable String text(FilledCell cell) {
        if (cell instanceof FilledCell.Words words) {
            return words.text();
        }
        if (cell instanceof FilledCell.Figure figure) {
            return figure.value().toPlainString();
        }
        return cell instanceof FilledCell.Day day ? day.date().toString() : null;
    }
}
