package school.quality.web.regulation;

import java.util.List;

/**
 * A version to be read like the act.
 *
 * @param was digest of its contents as shown
 * @param general what is said of no row
 * @param firstDay the usual first day of a new version of it
 */
record VersionPage(VersionLine line, String was, ActView act, List<PartView.Note> general, String firstDay) {

    public boolean hasErrors() {
        return act.errors() > 0 || general.stream().anyMatch(PartView.Note::bad);
    }
}
