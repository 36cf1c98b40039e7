package school.quality.jobs.regulation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of the document on its way out, its fields in the format's order. */
final class Form {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Form with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    /** A coefficient or a share: a number in quotes. */
    Form withText(String field, @Nullable Object value) {
        return with(field, value == null ? null : text(value));
    }

    Map<String, Object> fields() {
        return fields;
    }

    static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
