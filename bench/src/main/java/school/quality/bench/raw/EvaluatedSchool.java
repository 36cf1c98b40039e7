package school.quality.bench.raw;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** A school's rows and the figures that rules found in them. */
record EvaluatedSchool(RawSchool rows, List<DerivedFigure> figures) {

    /** Numbers of the rows behind any figure. */
    BitSet rowsUsed() {
        BitSet used = new BitSet();
        for (DerivedFigure figure : figures) {
            IntStream.of(figure.counted()).forEach(used::set);
            IntStream.of(figure.others()).forEach(used::set);
        }
        return used;
    }

    List<RawFigure> found() {
        return figures.stream().map(DerivedFigure::figure).toList();
    }

    /** How many rows are behind figures, a row for each figure that it is behind. */
    long links() {
        return figures.stream().mapToLong(DerivedFigure::links).sum();
    }
}
