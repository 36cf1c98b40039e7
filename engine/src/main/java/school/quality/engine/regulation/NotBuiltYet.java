package school.quality.engine.regulation;

/**
 * A part of a regulation that the program can read and keep but not compute yet; such a regulation is not taken.
 *
 * @param group code of the group; empty for the allowance
 * @param place code of the criterion, or the category of the allowance
 * @param field name in the regulation's document: source, method, precondition, bonus, mode ...
 * @param kind the value that is not computed yet, for example RELATIVE
 */
public record NotBuiltYet(String group, String place, String field, String kind) {}
