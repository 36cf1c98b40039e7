package school.quality.jobs.export.papers;

/** The papers of an allowance, each a file and a template of the same name. */
enum PaperKind {
    ORDER("order-t11a.docx"),
    MINUTES("minutes.docx"),
    SUMMARY("summary.docx"),
    SUMMARY_BOOK("summary.xlsx");

    private final String file;

    PaperKind(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Whether it has a part for each group of positions. */
    boolean byGroup() {
        return this == SUMMARY || this == SUMMARY_BOOK;
    }

    PaperTemplate template() {
        return this == SUMMARY_BOOK ? new XlsxTemplate(file) : new DocxTemplate(file);
    }
}
