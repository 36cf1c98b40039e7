package school.quality.bench.raw;

import org.jspecify.annotations.Nullable;

/** Something of a class and subject that belongs to a teacher, or to nobody. */
public interface Credited {

    String className();

    String subject();

    @Nullable
    String staff();
}
