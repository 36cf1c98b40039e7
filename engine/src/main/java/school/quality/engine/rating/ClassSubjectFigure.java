package school.quality.engine.rating;

import school.quality.engine.indicator.IndicatorValue;

/** A figure in one class and subject: a teacher's own, or that of all marks. */
public record ClassSubjectFigure(ClassUnit classUnit, String subject, IndicatorValue figure) {}
