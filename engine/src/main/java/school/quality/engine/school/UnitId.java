package school.quality.engine.school;

import school.quality.engine.indicator.Scope;

/** Names a part of the school that figures are about: a class, a subject, a teacher. */
public record UnitId(Scope scope, String id) {

    public static UnitId level(EducationLevel level) {
        return new UnitId(Scope.LEVEL, level.name());
    }

    public static UnitId grade(int grade) {
        return new UnitId(Scope.GRADE, Integer.toString(grade));
    }

    public static UnitId ofClass(String className) {
        return new UnitId(Scope.CLASS, className);
    }

    public static UnitId subject(String subject) {
        return new UnitId(Scope.SUBJECT, subject);
    }

    public static UnitId classSubject(String className, String subject) {
        return new UnitId(Scope.CLASS_SUBJECT, className + "/" + subject);
    }

    public static UnitId teacher(String staffId) {
        return new UnitId(Scope.TEACHER, staffId);
    }

    public static UnitId teacherClassSubject(String staffId, String className, String subject) {
        return new UnitId(Scope.TEACHER_CLASS_SUBJECT, staffId + "/" + className + "/" + subject);
    }

    public static UnitId methodUnion(String name) {
        return new UnitId(Scope.METHOD_UNION, name);
    }

    public static UnitId staffCategory(String code) {
        return new UnitId(Scope.STAFF_CATEGORY, code);
    }

    public static UnitId room(String name) {
        return new UnitId(Scope.ROOM, name);
    }
}
