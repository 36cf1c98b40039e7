package school.quality.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import school.quality.jobs.store.access.Role;

/** Says to which room a handler belongs: whoever may not enter it is refused before the handler is called. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EntryTo {
    Room value();

    /** Fewer roles than the room lets in; empty for all of them. */
    Role[] only() default {};
}
