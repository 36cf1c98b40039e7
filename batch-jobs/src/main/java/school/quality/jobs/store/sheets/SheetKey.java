package school.quality.jobs.store.sheets;

/** A sheet by what tells it apart: of a person, for a period, by a regulation, in a group of positions. */
public record SheetKey(int schoolId, String period, String regulation, String group, String staffId) {}
