package school.quality.jobs.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.FormulaError;

/** A value as a file takes it down: typed in a workbook, spelled out in text. */
record CellText(Cell.Content content) {

    private static final int LONGEST_IN_EXCEL = 32_767;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

    static CellText of(Cell.Content content) {
        return new CellText(content);
    }

    /** Text keeps the look of text in a column of figures: otherwise editing "007" would make it 7. */
    Format format(Format ofColumn) {
        return content instanceof Cell.Text ? Format.TEXT : ofColumn;
    }

    /** Spreadsheets run such a text when it comes without a type. */
    boolean looksLikeFormula() {
        return content instanceof Cell.Text text
                && "=+-@\t\r\n".indexOf(text.text().charAt(0)) >= 0
                && !PLAIN_NUMBER.matcher(text.text()).matches();
    }

    void writeTo(org.apache.poi.ss.usermodel.Cell target) {
        if (content instanceof Cell.Text text) {
            target.setCellValue(shortened(EscapedText.encoded(text.text())));
        } else if (content instanceof Cell.Figure figure) {
            target.setCellValue(figure.value().doubleValue());
        } else if (content instanceof Cell.Day day) {
            target.setCellValue(day.date());
        } else if (content instanceof Cell.NotAvailable) {
            target.setCellErrorValue(FormulaError.NA.getCode());
        }
    }

    /** As a reader sees it: decimals as many as the format shows, or more where the figure has more. */
    String shown(Format format) {
        if (content instanceof Cell.Text text) {
            return text.text();
        }
        if (content instanceof Cell.Figure figure) {
            BigDecimal value = figure.value();
            return value.setScale(Math.max(value.scale(), format.decimals()), RoundingMode.UNNECESSARY)
                    .toPlainString();
        }
        if (content instanceof Cell.NotAvailable) {
            return FormulaError.NA.getString();
        }
        return content instanceof Cell.Day day ? DAY.format(day.date()) : "";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_IN_EXCEL ? text : text.substring(0, LONGEST_IN_EXCEL - 1) + "…";
    }
}
