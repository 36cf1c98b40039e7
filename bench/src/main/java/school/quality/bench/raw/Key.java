package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/** What figures are about: indicator, category and part of the school. */
public record Key(String indicator, @Nullable String category, String scope, String id) {

    public static Key of(String indicator, String scope, String id) {
        return new Key(indicator, null, scope, id);
    }

    public static Key subject(String indicator, Credited one) {
        return of(indicator, "SUBJECT", one.subject());
    }

    public static Key classSubject(String indicator, Credited one) {
        return of(indicator, "CLASS_SUBJECT", one.className() + "/" + one.subject());
    }

    public static Key teacher(String indicator, Credited one) {
        return of(indicator, "TEACHER", String.valueOf(one.staff()));
    }

    public static Key teacherClassSubject(String indicator, Credited one) {
        return of(indicator, "TEACHER_CLASS_SUBJECT", one.staff() + "/" + one.className() + "/" + one.subject());
    }

    public Key in(String other) {
        return new Key(indicator, other, scope, id);
    }
}
