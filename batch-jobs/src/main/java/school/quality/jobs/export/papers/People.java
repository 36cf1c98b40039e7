package school.quality.jobs.export.papers;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import school.quality.jobs.store.SchoolStaff;

/** The names behind staff numbers, and the order of a Russian list of names. */
final class People {

    static final Comparator<String> BY_NAME = Collator.getInstance(Locale.forLanguageTag("ru"))::compare;

    private People() {}

    /** Who it is; the number itself where the register has no such person any more. */
    static SchoolStaff.Person of(PaperFacts facts, String staffId) {
        return facts.staff().people().getOrDefault(staffId, new SchoolStaff.Person(staffId, ""));
    }
}
