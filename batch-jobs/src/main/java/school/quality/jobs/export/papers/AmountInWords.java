package school.quality.jobs.export.papers;

import java.util.ArrayList;
import java.util.List;
import school.quality.engine.money.Money;

/** A sum as an order writes it out, in Russian: roubles in words with a capital letter, kopecks in two digits. */
final class AmountInWords {

    private static final List<String> UNITS = words("units");
    private static final List<String> UNITS_OF_THOUSANDS = words("units-of-thousands");
    private static final List<String> TENS = words("tens");
    private static final List<String> HUNDREDS = words("hundreds");
    private static final List<String> ROUBLES = words("rouble");
    private static final List<String> KOPECKS = words("kopeck");

    /** Names of a thousand, a million and so on, each for one, for two and for five of them. */
    private static final List<List<String>> GROUPS =
            List.of(words("thousand"), words("million"), words("milliard"), words("billion"), words("billiard"));

    private AmountInWords() {}

    static String of(Money money) {
        long kopecks = Math.abs(money.kopecks());
        String sum = inWords(kopecks / 100) + " " + form(ROUBLES, kopecks / 100) + " " + "%02d".formatted(kopecks % 100)
                + " " + form(KOPECKS, kopecks % 100);
        String signed = money.kopecks() < 0 ? PaperWords.RUSSIAN.of("number.minus") + " " + sum : sum;
        return Character.toUpperCase(signed.charAt(0)) + signed.substring(1);
    }

    private static String inWords(long number) {
        if (number == 0) {
            return PaperWords.RUSSIAN.of("number.zero");
        }
        List<String> words = new ArrayList<>();
        addThousands(number / 1000, 0, words);
        addHundreds((int) (number % 1000), UNITS, words);
        return String.join(" ", words);
    }

    private static void addThousands(long number, int group, List<String> words) {
        if (number > 0) {
            addThousands(number / 1000, group + 1, words);
            int here = (int) (number % 1000);
            if (here > 0) {
                addHundreds(here, group == 0 ? UNITS_OF_THOUSANDS : UNITS, words);
                words.add(form(GROUPS.get(group), here));
            }
        }
    }

    private static void addHundreds(int number, List<String> units, List<String> words) {
        add(HUNDREDS, number / 100, words);
        int rest = number % 100;
        if (rest >= 20) {
            add(TENS, rest / 10 - 1, words);
            rest %= 10;
        }
        add(units, rest, words);
    }

    private static void add(List<String> names, int number, List<String> words) {
        if (number > 0) {
            words.add(names.get(number - 1));
        }
    }

    /** One рубль, two рубля, five рублей; eleven to fourteen go with five. */
    private static String form(List<String> forms, long number) {
        long last = number % 10;
        boolean teen = number % 100 / 10 == 1;
        return forms.get(teen || last == 0 || last > 4 ? 2 : last == 1 ? 0 : 1);
    }

    private static List<String> words(String key) {
        return List.of(PaperWords.RUSSIAN.of("number." + key).split(" "));
    }
}
