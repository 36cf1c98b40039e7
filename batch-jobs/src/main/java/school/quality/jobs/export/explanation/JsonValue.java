package school.quality.jobs.export.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Exact numbers and money as text, and lists of values. */
final class JsonValue {

    private JsonValue() {}

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    static <T> List<Object> list(List<T> all, Function<T, Object> form) {
        List<Object> list = new ArrayList<>();
        all.forEach(one -> list.add(form.apply(one)));
        return list;
    }
}
