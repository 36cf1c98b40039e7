package school.quality.jobs.store;

import java.util.Arrays;
import java.util.Collection;
import school.quality.jobs.dataset.Utf8;

/** The text of one cell as PostgreSQL prints it, in UTF-8; the same object serves one cell after the other. */
final class CellText {

    private byte[] bytes = new byte[256];
    private int length;

    /** Collections and arrays of numbers become arrays, whole numbers their digits, anything else what it is called. */
    void set(Object value) {
        length = 0;
        if (value instanceof int[] numbers) {
            array(numbers);
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

    private void array(int[] numbers) {
        put('{');
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                put(',');
            }
            number(numbers[i]);
        }
        put('}');
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
        int digits = 1;
        for (int rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        room(digits);
        length += digits;
        int place = length;
        int rest = number;
        do {
            bytes[--place] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
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
