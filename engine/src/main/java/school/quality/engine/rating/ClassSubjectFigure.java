package school.quality.engine.rating;

import school.quality.engine.indicator.IndicatorValue;

/** A teacher's own figure in one class and subject. */
public record ClassSubjectFigure(ClassUnit classUnit, String subject, IndicatorValue figure) {}
