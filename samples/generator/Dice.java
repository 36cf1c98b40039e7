package school.quality.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Repeatable chance. Each purpose has dice of its own: a change in one theme leaves the others as they were. */
final class Dice {

    private static final long SEED = 20_240_901L;
    private static final List<MonthDay> HOLIDAYS = List.of(
            MonthDay.of(2, 23),
            MonthDay.of(3, 8),
            MonthDay.of(5, 1),
            MonthDay.of(5, 9),
            MonthDay.of(6, 12),
            MonthDay.of(11, 4));

    private final Random random;

    private Dice(long seed) {
        random = new Random(seed);
    }

    static Dice of(Object... purpose) {
        long hash = SEED;
        for (Object part : purpose) {
            hash = mixed(hash ^ part.toString().hashCode());
        }
        return new Dice(hash);
    }

    // Neighbouring seeds of java.util.Random begin alike; the finaliser of splitmix64 pulls them apart.
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    double gauss() {
        return random.nextGaussian();
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends are possible. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    /** About so many per cent of the whole, with some spread, never above the whole. */
    int share(int whole, int percent) {
        double part = whole * percent / 100.0 + gauss() * whole * 0.04;
        return (int) Math.max(0, Math.min(whole, Math.round(part)));
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> List<T> sample(List<T> list, int size) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(size, shuffled.size()));
    }

    /** A working day from one to the other. */
    LocalDate day(LocalDate from, LocalDate to) {
        LocalDate day = from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay()) + 1));
        while (dayOff(day)) {
            day = day.equals(to) ? from : day.plusDays(1);
        }
        return day;
    }

    private static boolean dayOff(LocalDate day) {
        boolean newYear = day.getMonthValue() == 1 && day.getDayOfMonth() <= 8;
        return newYear || day.getDayOfWeek() == DayOfWeek.SUNDAY || HOLIDAYS.contains(MonthDay.from(day));
    }
}
