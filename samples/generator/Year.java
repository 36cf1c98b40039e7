package school.quality.samples;

import java.time.LocalDate;
import java.time.MonthDay;

/** A school year of two halves; {@code new Year(2025)} is 2025/26. */
record Year(int start) {

    static final int HALVES = 2;

    String code() {
        return "%d/%02d".formatted(start, (start + 1) % 100);
    }

    String period(String part) {
        return code().replace('/', '-') + "/" + part;
    }

    String half(int half) {
        return period("S" + half);
    }

    String whole() {
        return period("Y");
    }

    LocalDate firstDay() {
        return LocalDate.of(start, 9, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(start + 1, 5, 31);
    }

    LocalDate startOf(int half) {
        return half == 1 ? firstDay() : LocalDate.of(start + 1, 1, 9);
    }

    LocalDate endOf(int half) {
        return half == 1 ? LocalDate.of(start, 12, 31) : lastDay();
    }

    int weeks(int half) {
        return half == 1 ? 16 : 18;
    }

    /** The day of this school year, from {@code 09-22}. */
    LocalDate on(String monthDay) {
        MonthDay day = MonthDay.parse("--" + monthDay);
        return day.atYear(day.getMonthValue() >= 9 ? start : start + 1);
    }

    Year previous() {
        return new Year(start - 1);
    }
}
