package school.quality.jobs.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import school.quality.jobs.dataset.Utf8;

/** The text of one cell as PostgreSQL prints it, in UTF-8; the same object serves one cell after the other. */
final class CellText {

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int MOST_DIGITS = 11;

    /** The two digits of each number below a hundred, one after the other. */
    private static final byte[] PAIRS = IntStream.range(0, HUNDRED)
            .mapToObj("%02d"::formatted)
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[256];
    private int length;
    private boolean numbers;

    /** Collections and arrays of numbers become arrays, whole numbers their digits, anything else what it is called. */
    void set(Object value) {
        length = 0;
        numbers = value instanceof int[];
        if (value instanceof int[] array) {
            array(array);
        } else if (value instanceof Collection<?> items) {
            array(items);
        } else if (value instanceof Integer number) {
            number(number);
        } else {
            text(value.toString());
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many of the bytes are the cell's. */
    int length() {
        return length;
    }

    /** Whether it is an array of numbers, in which no sign can mean anything else. */
    boolean isOfNumbers() {
        return numbers;
    }

    private void array(int[] array) {
        room(2 + (MOST_DIGITS + 1) * array.length);
        bytes[length++] = '{';
        for (int i = 0; i < array.length; i++) {
            if (i > 0) {
                bytes[length++] = ',';
            }
            number(array[i]);
        }
        bytes[length++] = '}';
    }

    private void array(Collection<?> items) {
        put('{');
        for (Object item : items) {
            if (length > 1) {
                put(',');
            }
            item(item.toString());
        }
        put('}');
    }

    /** Within quotation marks where PostgreSQL would set them, and only there. */
    private void item(String text) {
        if (isPlainItem(text)) {
            text(text);
        } else {
            text('"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }
    }

    private static boolean isPlainItem(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOfArrays(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty() && !text.equalsIgnoreCase("NULL");
    }

    private static boolean isOfArrays(char sign) {
        return switch (sign) {
            case '{', '}', '"', ',', '\\', ' ', '\t', '\n', '\r', '\f', 0x0b -> true;
            default -> false;
        };
    }

    private void number(int number) {
        if (number < 0) {
            text(Integer.toString(number));
            return;
        }
        int digits = digits(number);
        room(digits);
        length += digits;
        int place = length;
        int rest = number;
        while (rest >= HUNDRED) {
            place -= 2;
            pair(rest % HUNDRED, place);
            rest /= HUNDRED;
        }
        if (rest >= TEN) {
            pair(rest, place - 2);
        } else {
            bytes[place - 1] = (byte) ('0' + rest);
        }
    }

    private void pair(int below100, int place) {
        bytes[place] = PAIRS[2 * below100];
        bytes[place + 1] = PAIRS[2 * below100 + 1];
    }

    private static int digits(int number) {
        int digits = 1;
        for (long bound = TEN; number >= bound; bound *= TEN) {
            digits++;
        }
        return digits;
    }

    private void text(String text) {
        room(Utf8.MOST_BYTES * text.length());
        length = Utf8.write(text, bytes, length);
    }

    private void put(char sign) {
        room(1);
        bytes[length++] = (byte) sign;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }
}
