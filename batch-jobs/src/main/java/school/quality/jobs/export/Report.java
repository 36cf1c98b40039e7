package school.quality.jobs.export;

import java.util.Iterator;

/** One kind of results in all the forms in which it can be had; items are written as they come, none is kept. */
interface Report<T> {

    /** An item in the form that other programs rely on. */
    Object json(T item);

    /** The same as rows of one table. */
    Table<T> table();

    /** A workbook that people like to open. */
    void book(Iterator<T> items, Heading heading, ReportBook book);
}
