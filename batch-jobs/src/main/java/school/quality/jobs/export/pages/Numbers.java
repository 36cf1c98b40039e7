package school.quality.jobs.export.pages;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import school.quality.jobs.export.Exact;

/** Numbers in the reader's way of writing: 1 234,5 or 1,234.5. */
record Numbers(Locale language) {

    /** With the decimals that it has. */
    String of(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** Exact, without zeros at the end. */
    String exact(BigDecimal number) {
        return of(Exact.plain(number));
    }
}
