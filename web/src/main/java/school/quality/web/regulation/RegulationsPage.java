package school.quality.web.regulation;

import java.util.List;

/**
 * The regulations of a school.
 *
 * @param regulations by code, each with its versions, the newest first
 */
record RegulationsPage(List<Regulation> regulations) {

    /** A regulation with its versions. */
    record Regulation(String code, List<VersionLine> versions) {

        public boolean hasSeveral() {
            return versions.size() > 1;
        }
    }
}
