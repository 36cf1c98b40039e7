package school.quality.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says who may call a handler that belongs to no school's room. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EntryFor {
    Guest value();

    /** Who comes. */
    enum Guest {
        /** Anybody, without signing in. */
        EVERYBODY,
        /** Whoever has signed in. */
        SIGNED_IN,
        /** The administrator of the system. */
        SYSTEM_ADMINISTRATOR
    }
}
