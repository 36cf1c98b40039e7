package school.quality.jobs.regulation.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.quality.jobs.export.templates.FilledBook;
import school.quality.jobs.regulation.RegulationFault;
import school.quality.jobs.regulation.RegulationJson;
import school.quality.jobs.regulation.book.BookFault.Code;
import school.quality.jobs.sheet.SheetRow;
import school.quality.jobs.sheet.SourceFile;
import school.quality.jobs.sheet.TableRows;

/** Reads a workbook to its end and collects all that is wrong with it. */
final class BookReader {

    private static final List<String> INDISPENSABLE = List.of("head", "groups", "sections", "criteria");

    private final String file;
    private final List<String> tables;
    private final Function<String, List<SheetRow>> content;
    private final BookFaults faults = new BookFaults();
    private final Map<String, FoundSheet> sheets = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    BookReader(SourceFile file) {
        this(file.name(), file.tableNames(), name -> rows(file, name));
    }

    /** @param content the rows of each table, the header first */
    BookReader(String file, List<String> tables, Function<String, List<SheetRow>> content) {
        this.file = file;
        this.tables = tables;
        this.content = content;
    }

    BookReading read() {
        tables.forEach(this::readSheet);
        BookTree tree = new BookTree(sheets, faults);
        tree.read();
        checkSheets(tree);
        RegulationJson.Draft draft = RegulationJson.draft(tree.root());
        draft.faults().stream().filter(fault -> !tree.isNowhere(fault.path())).forEach(fault -> {
            tree.leaveOut(fault.path());
            add(fault, tree.cells());
        });
        List<BookFault> found = faults.inOrder(tables);
        return new BookReading(
                file,
                found.isEmpty()
                        ? draft.regulation()
                        : RegulationJson.draft(tree.usable()).regulation(),
                found,
                faults.remarks(),
                tree.places(),
                layout());
    }

    private void readSheet(String name) {
        Optional<BookSheet> sheet = BookCatalogue.recognise(name);
        if (sheet.isEmpty()) {
            if (!FilledBook.isGuide(BookWriter.WORDS, name)) {
                faults.remark(Code.W51, CellPlace.sheet(name), name);
            }
            return;
        }
        String before = names.putIfAbsent(sheet.get().name(), name);
        if (before != null) {
            faults.add(Code.W03, CellPlace.sheet(name), name, before);
            return;
        }
        FoundSheet.of(sheet.get(), name, content.apply(name), faults)
                .ifPresent(found -> sheets.put(sheet.get().name(), found));
    }

    private static List<SheetRow> rows(SourceFile file, String name) {
        List<SheetRow> rows = new ArrayList<>();
        try (TableRows found = file.rows(name)) {
            found.forEachRemaining(rows::add);
        }
        return rows;
    }

    private void checkSheets(BookTree tree) {
        if (names.isEmpty()) {
            faults.add(Code.W01, CellPlace.FILE, "", titles(INDISPENSABLE));
            return;
        }
        Set<String> needed = new HashSet<>(INDISPENSABLE);
        needed.addAll(tree.listsNeeded());
        BookCatalogue.sheets().stream()
                .filter(sheet -> needed.contains(sheet.name()) && !names.containsKey(sheet.name()))
                .forEach(sheet -> faults.add(Code.W02, CellPlace.FILE, sheet.title()));
        FoundSheet head = sheets.get("head");
        if (head != null && head.rows().isEmpty()) {
            faults.add(Code.W21, CellPlace.sheet(head.name()), "");
        }
    }

    private static String titles(List<String> lists) {
        return lists.stream().map(list -> BookCatalogue.sheet(list).title()).collect(Collectors.joining("», «"));
    }

    private Layout layout() {
        return new Layout(sheets.values().stream()
                .collect(Collectors.toMap(sheet -> sheet.sheet().name(), FoundSheet::order)));
    }

    /** What the reader of the JSON form finds, in the terms of the workbook. */
    private void add(RegulationFault fault, CellPaths cells) {
        Optional<CellPlace> place = cells.of(fault.path());
        if (fault.code() == RegulationFault.Code.G14 && faults.has(Code.W10, fault.value())) {
            return;
        }
        if (place.isPresent() && isToldOfHeader(place.get())) {
            return;
        }
        if (place.isPresent()) {
            faults.add(code(fault.code()), place.get(), fault.value(), fault.expected());
        } else if (sheets.keySet().containsAll(INDISPENSABLE)
                && !sheets.get("head").rows().isEmpty()) {
            faults.add(code(fault.code()), CellPlace.FILE, fault.value(), fault.expected());
        }
    }

    /** A required column that is missing was named once, not for every row. */
    private boolean isToldOfHeader(CellPlace place) {
        return sheets.values().stream()
                .filter(sheet -> sheet.name().equals(place.sheet()))
                .anyMatch(sheet -> sheet.sheet().columns().stream()
                        .anyMatch(column ->
                                column.required() && column.header().equals(place.column()) && !sheet.has(column)));
    }

    private static Code code(RegulationFault.Code code) {
        return switch (code) {
            case G01, G02 -> Code.W07;
            case G03 -> Code.W13;
            case G04, G09 -> Code.W14;
            case G05 -> Code.W08;
            case G06 -> Code.W15;
            case G07 -> Code.W07;
            case G08 -> Code.W11;
            case G10 -> Code.W17;
            case G11 -> Code.W18;
            case G12 -> Code.W19;
            case G13 -> Code.W24;
            case G14 -> Code.W25;
        };
    }
}
