package school.quality.jobs.regulation.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import school.quality.jobs.regulation.book.BookFault.Code;

/** Collects what is wrong while a workbook is read to its end; of each cell the first fault only. */
final class BookFaults {

    private final List<BookFault> faults = new ArrayList<>();
    private final List<BookFault> remarks = new ArrayList<>();
    private final Set<CellPlace> faultyCells = new HashSet<>();

    void add(Code code, CellPlace place, String value, String... inserts) {
        boolean isCell = !place.column().isEmpty();
        if (!isCell || faultyCells.add(place)) {
            faults.add(BookFault.of(code, place, value, inserts));
        }
    }

    void remark(Code code, CellPlace place, String value) {
        remarks.add(BookFault.of(code, place, value));
    }

    /** Whether a value has this fault already, wherever it stands. */
    boolean has(Code code, String value) {
        return faults.stream()
                .anyMatch(fault -> fault.code() == code && fault.value().equals(value));
    }

    /** By sheet in the order of the file, by row, in the order they were found. */
    List<BookFault> inOrder(List<String> sheets) {
        return faults.stream()
                .sorted(Comparator.<BookFault>comparingInt(
                                fault -> sheets.indexOf(fault.place().sheet()))
                        .thenComparingInt(fault -> fault.place().row()))
                .toList();
    }

    List<BookFault> remarks() {
        return List.copyOf(remarks);
    }
}
