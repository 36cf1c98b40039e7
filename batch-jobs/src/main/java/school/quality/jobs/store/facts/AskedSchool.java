package school.quality.jobs.store.facts;

import school.quality.engine.period.Period;
import school.quality.rules.SettingValues;

/**
 * A school whose figures are asked for.
 *
 * @param changeNo its data are read as they stood after this change
 * @param period of this school; the same code may have other dates in another school
 * @param settings of the method, by which it is evaluated
 */
public record AskedSchool(int schoolId, String code, long changeNo, Period period, SettingValues settings) {}
