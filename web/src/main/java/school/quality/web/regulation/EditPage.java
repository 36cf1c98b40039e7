package school.quality.web.regulation;

import java.util.List;
import java.util.Locale;
import school.quality.jobs.desk.ProgrammeDesk;

/**
 * A draft to be edited, one tab of it at a time.
 *
 * @param tab {@code head}, {@code allowance} or the code of a group with {@code group:} before it
 * @param general what is said of no row
 * @param errors of the whole draft
 * @param indicators to choose from
 */
record EditPage(
        VersionLine line,
        String tab,
        ActView act,
        List<PartView.Note> general,
        long errors,
        long remarks,
        List<Choice> indicators) {

    /** An indicator with its title. */
    record Choice(String code, String title) {}

    static List<Choice> choices(ProgrammeDesk programme, Locale language) {
        return programme.indicators().stream()
                .map(one -> new Choice(one.code(), programme.title(one, language)))
                .toList();
    }

    public boolean isOn(String other) {
        return tab.equals(other);
    }
}
