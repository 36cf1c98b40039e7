package school.quality.jobs.export;

import school.quality.engine.indicator.NormColour;

/**
 * How a cell of a printed page is coloured: by what it says about the school. Every shade has a sign or a word beside it,
 * so that a grey print tells the same.
 */
enum Shade {
    /** A value without a norm. */
    PLAIN(0xFFFFFF, 0x1F2933),
    /** Optimal, or a change for the better. */
    GOOD(0xDCEFD3, 0x1E6B33),
    /** Acceptable. */
    FAIR(0xFFEFC2, 0x7F6000),
    /** Critical, or a change for the worse. */
    BAD(0xF8CBAD, 0xA3000B),
    /** There is nothing to count. */
    MUTED(0xE4E7EB, 0x616E7C),
    /** Data are missing: dotted, with a broken outline. */
    MISSING(0xB8C0CA, 0x3E4C59),
    /** Says what stands below or beside. */
    HEAD(0xDDE6EF, 0x1F4E79);

    final int fill;
    final int ink;

    Shade(int fill, int ink) {
        this.fill = fill;
        this.ink = ink;
    }

    static Shade of(NormColour colour) {
        return switch (colour) {
            case GREEN -> GOOD;
            case AMBER -> FAIR;
            case RED -> BAD;
        };
    }
}
