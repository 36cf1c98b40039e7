package school.quality.jobs.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Workbooks store a date as a count of days; this is the date that the user sees. */
final class StoredDate {

    private static final double AFTER_LAST_DAY = 2_958_466;
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private StoredDate() {}

    /** ISO date, or date and time; a count of days that is no date stays a number. */
    static String text(String stored, boolean from1904, boolean withTime) {
        double days = Double.parseDouble(stored);
        if (!(days >= 0 && days < AFTER_LAST_DAY)) {
            return PlainNumber.ofBinary(stored);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(days, from1904, true);
        LocalTime time = moment.toLocalTime();
        if (withTime && days < 1) {
            return time.toString();
        }
        LocalDate date = moment.toLocalDate();
        return withTime && !time.equals(LocalTime.MIDNIGHT) ? moment.format(TO_THE_SECOND) : date.toString();
    }

    /** A date that a workbook stores as text in ISO form, with midnight left off. */
    static String ofIso(String stored) {
        return stored.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
    }
}
