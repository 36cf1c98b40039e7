package school.quality.jobs.regulation.book;

import school.quality.jobs.export.templates.FilledCell;

/** How the cells of a column stand for values of the JSON form. */
interface Kind {

    /**
     * The value that a person's cell means.
     *
     * @param cell not blank, as it stands in the file
     */
    Answer read(String cell, DatasetWords words);

    /** A cell that reads as the value, which is not null. */
    FilledCell written(Object value, DatasetWords words);

    /** What a cell turned out to be. */
    sealed interface Answer {

        /** A value of the JSON form. */
        record Value(Object value) implements Answer {}

        /**
         * Not a value of the column.
         *
         * @param expected what should stand there: a kind of value, or the words to choose from
         */
        record Wrong(BookFault.Code code, String expected) implements Answer {}
    }

    static Answer value(Object value) {
        return new Answer.Value(value);
    }

    static Answer wrong(BookFault.Code code, String expected) {
        return new Answer.Wrong(code, expected);
    }

    /** Not of the kind named in the bundle. */
    static Answer not(String kind) {
        return new Answer.Wrong(BookFault.Code.W07, kind);
    }
}
