package school.quality.samples;

/** Insurance numbers of a range that is not given out to anybody, with a right control number. */
final class Snils {

    private Snils() {}

    static String of(int serial) {
        String digits = "%09d".formatted(990_000_000 + serial * 137);
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (9 - i);
        }
        int control = sum % 101 % 100;
        return "%s-%s-%s %02d".formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6), control);
    }
}
