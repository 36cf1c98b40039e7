package school.quality.bench.raw;

/**
 * A figure with what it rests on.
 *
 * @param rule that found it
 * @param counted numbers of the school's rows that count, ascending
 * @param others numbers of those that only stand in the whole, ascending
 */
record DerivedFigure(RawFigure figure, String rule, int[] counted, int[] others) {

    int links() {
        return counted.length + others.length;
    }
}
