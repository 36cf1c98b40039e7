package school.quality.engine.rehearsal;

import java.util.Comparator;

/**
 * One person's sheet, whichever version filled it.
 *
 * @param regulation its code
 * @param group code of the group of positions
 */
public record SheetKey(String regulation, String group, String staffId) {

    static final Comparator<SheetKey> ORDER = Comparator.comparing(SheetKey::regulation)
            .thenComparing(SheetKey::group)
            .thenComparing(SheetKey::staffId);
}
