package school.quality.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import school.quality.jobs.store.access.TokenScope;

/** Says what a program's token must allow for a handler of {@code /api}; besides, the person behind it must be let in. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Scoped {
    TokenScope value();
}
