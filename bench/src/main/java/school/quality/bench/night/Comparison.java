package school.quality.bench.night;

import java.io.IOException;
import java.sql.SQLException;

/** Something that the program is measured against in the same run, on the same data and server. */
interface Comparison {

    /** Adds its lines and ratios; the parts of the night that it is compared with have been measured. */
    void measure(Setting setting, Findings findings) throws IOException, SQLException, InterruptedException;
}
