package school.quality.web.sheets;

import java.util.List;
import school.quality.jobs.desk.Review.Queued;

/** The sheets of somebody who has several in a period, one for each post. */
record SheetChoice(String school, String name, String period, List<Queued> sheets) {}
