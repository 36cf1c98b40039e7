package school.quality.jobs.export;

import java.util.Locale;
import school.quality.jobs.sheet.CsvEncoding;

/**
 * What the school's accounting program wants to read in the payroll list beside the sums.
 *
 * @param unit the department all accruals are booked on
 * @param accrualCode code of the accrual in the accounting program
 * @param accrualKind its name there
 * @param csvEncoding of the CSV: windows-1251 for older programs
 */
public record PayrollSettings(String unit, String accrualCode, String accrualKind, CsvEncoding csvEncoding) {

    /** The usual names in accounting programs; each can be changed. */
    public static PayrollSettings usual() {
        Words russian = new Words(Locale.ROOT);
        return new PayrollSettings(
                russian.of("payroll.unit"),
                russian.of("payroll.accrualCode"),
                russian.of("payroll.accrualKind"),
                CsvEncoding.UTF_8_WITH_BOM);
    }

    /** In the encoding of this name; the usual one where it is {@code AS_SET}. */
    public PayrollSettings spelt(String letters) {
        return letters.equals("AS_SET") ? this : with(CsvEncoding.valueOf(letters));
    }

    public PayrollSettings with(CsvEncoding encoding) {
        return new PayrollSettings(unit, accrualCode, accrualKind, encoding);
    }
}
