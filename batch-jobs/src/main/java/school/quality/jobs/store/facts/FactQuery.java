package school.quality.jobs.store.facts;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import school.quality.engine.school.EducationLevel;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.activity.Achievement;
import school.quality.engine.school.activity.Demand;
import school.quality.engine.school.activity.ExtraProgramme;
import school.quality.engine.school.learning.Comparison;
import school.quality.engine.school.learning.ElectivePupil;
import school.quality.engine.school.learning.ExamResult;
import school.quality.engine.school.learning.MarkCell;
import school.quality.engine.school.learning.PupilStanding;
import school.quality.engine.school.learning.ReachedLevel;
import school.quality.engine.school.learning.TaughtClass;
import school.quality.engine.school.learning.YearOutcome;
import school.quality.engine.school.people.ClassGroup;
import school.quality.engine.school.people.StaffMember;
import school.quality.engine.school.provision.BookStock;
import school.quality.engine.school.provision.ChecklistItem;
import school.quality.engine.school.provision.Equipment;
import school.quality.engine.school.provision.ParentBody;
import school.quality.engine.school.survey.SurveyAnswers;
import school.quality.engine.school.teaching.Colleague;
import school.quality.engine.school.teaching.LessonLoad;
import school.quality.engine.school.teaching.LessonVisit;
import school.quality.engine.school.teaching.Teacher;
import school.quality.engine.school.teaching.TeacherActivity;
import school.quality.engine.school.upbringing.Complaint;
import school.quality.engine.school.upbringing.StaffInvolvement;
import school.quality.engine.school.upbringing.UpbringingEvent;
import school.quality.engine.school.wellbeing.HealthMeasure;

/** One bundled query and the fact that each of its rows is. */
enum FactQuery {
    CLASSES("classes") {
        @Override
        List<Fact> facts(FactRow row) throws SQLException {
            ClassGroup group = new ClassGroup(
                    row.text("class"),
                    row.count("grade"),
                    row.someText("class_teacher"),
                    row.someCount("capacity"),
                    row.count("pupils"));
            return Stream.concat(Stream.of(group), taught(group, row.list("taught_by")))
                    .toList();
        }

        private Stream<Fact> taught(ClassGroup group, String[] teachers) {
            return Stream.of(teachers).map(staffId -> new TaughtClass(staffId, group.name(), group.pupils()));
        }
    },
    STANDINGS("standings") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new PupilStanding(topic(row), row.text("pupil_id"), row.place(), row.marks());
        }
    },
    MARK_CELLS("mark_cells") {
        @Override
        List<Fact> facts(FactRow row) throws SQLException {
            MarkCell cell = new MarkCell(topic(row), row.teachingPlace(), row.marks());
            Comparison comparison = new Comparison(
                    Topic.ATTESTATION_AGAINST_MARKS,
                    cell.place(),
                    row.count("confirmed"),
                    row.count("raised"),
                    row.count("lowered"));
            return comparison.pairs() > 0 ? List.of(cell, comparison) : List.of(cell);
        }
    },
    LEVELS("levels") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new ReachedLevel(
                    topic(row), row.text("pupil_id"), row.place(), row.text("level"), row.someDecimal("score"));
        }
    },
    EXAMS("exams") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new ExamResult(
                    row.text("kind"),
                    row.text("pupil_id"),
                    row.teachingPlace(),
                    row.someDecimal("score"),
                    row.someDecimal("min_score"),
                    row.someCount("mark"),
                    row.someCount("year_mark"));
        }
    },
    YEAR_OUTCOMES("year_outcomes") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new YearOutcome(
                    row.text("pupil_id"),
                    row.place(),
                    row.flag("enrolled"),
                    row.flag("recorded"),
                    row.someText("decision"),
                    row.someText("certificate"),
                    row.flag("commendation_sheet"),
                    row.texts("subject_commendations"),
                    row.someText("destination"));
        }
    },
    ACHIEVEMENTS("achievements") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new Achievement(
                    row.number("row_id"),
                    row.text("pupil_id"),
                    EducationLevel.ofGrade(row.count("grade")),
                    row.text("kind"),
                    row.text("level"),
                    row.text("result"),
                    row.someText("staff_id"));
        }
    },
    PERSONAL_FILES("personal_files") {
        @Override
        List<Fact> facts(FactRow row) throws SQLException {
            return PersonalFile.read(row);
        }
    },
    HEALTH_MEASURES("health_measures") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new HealthMeasure(
                    row.number("row_id"),
                    row.text("kind"),
                    row.date("planned_on"),
                    row.someDate("done_on"),
                    row.count("pupils_to_cover"),
                    row.count("pupils_covered"),
                    row.someCount("of_them_at_risk"),
                    row.someText("level").map(EducationLevel::valueOf),
                    row.someDecimal("quality_score"));
        }
    },
    SURVEYS("surveys") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new SurveyAnswers(
                    row.number("row_id"),
                    row.text("topic"),
                    row.text("respondents"),
                    row.somePlace("class", "grade"),
                    row.someText("subject"),
                    row.someText("staff_id"),
                    row.someCount("invited"),
                    row.count("answered"),
                    row.count("positive"));
        }
    },
    DEMAND("demand") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new Demand(
                    row.number("row_id"),
                    row.text("kind"),
                    row.text("topic"),
                    row.text("respondents"),
                    row.somePlace("class", "grade"),
                    row.count("requests"));
        }
    },
    EXTRA_PROGRAMMES("extra_programmes") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new ExtraProgramme(
                    row.text("programme"), row.text("direction"), row.count("places"), row.count("pupils"));
        }
    },
    LESSON_LOADS("lesson_loads") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new LessonLoad(
                    row.text("staff_id"),
                    row.place(),
                    row.text("subject"),
                    row.someText("load_group"),
                    row.sum("planned"),
                    row.sum("given"));
        }
    },
    ELECTIVES("electives") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new ElectivePupil(
                    row.text("course"),
                    row.text("pupil_id"),
                    row.place(),
                    row.someText("staff_id"),
                    row.someText("level"));
        }
    },
    COMPLAINTS("complaints") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new Complaint(row.text("number"), row.text("topic"), row.someText("staff_id"), row.flag("upheld"));
        }
    },
    UPBRINGING_EVENTS("upbringing_events") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new UpbringingEvent(
                    row.number("row_id"),
                    row.text("event"),
                    row.date("planned_on"),
                    row.someText("class"),
                    row.text("level"),
                    row.flag("school_contest"),
                    row.flag("planned"),
                    row.flag("held"),
                    row.flag("held_now"),
                    row.count("pupils"));
        }
    },
    STAFF("staff") {
        @Override
        List<Fact> facts(FactRow row) throws SQLException {
            return row.flag("at_end") && row.text("category").equals("TEACHING")
                    ? List.of(staffMember(row), teacher(row), involvement(row))
                    : List.of(staffMember(row));
        }
    },
    TEACHER_ACTIVITIES("teacher_activities") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new TeacherActivity(
                    row.number("row_id"),
                    row.text("staff_id"),
                    row.text("kind"),
                    row.date("held_on"),
                    row.flag("in_period"),
                    row.someText("level"),
                    row.someText("result"),
                    row.someText("involvement"),
                    row.count("hours"));
        }
    },
    LESSON_VISITS("lesson_visits") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new LessonVisit(
                    row.number("row_id"),
                    new Colleague(row.text("visitor"), row.someText("visitor_union")),
                    new Colleague(row.text("staff_id"), row.someText("method_union")),
                    row.text("kind"),
                    row.flag("planned"),
                    row.flag("made"),
                    row.flag("held"),
                    row.someText("subject"),
                    row.someText("class"),
                    row.flag("elective"),
                    row.someDecimal("score"),
                    row.someDecimal("max_score"),
                    row.someFlag("modern_methods"),
                    row.someFlag("internet_used"));
        }
    },
    CHECKLIST_ITEMS("checklist_items") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new ChecklistItem(
                    row.number("row_id"), row.text("indicator"), row.someText("area"), row.text("result"));
        }
    },
    EQUIPMENT("equipment") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new Equipment(
                    row.text("inventory_no"),
                    row.text("kind"),
                    row.someText("room"),
                    row.count("quantity"),
                    row.someCount("norm"),
                    row.flag("for_teaching"),
                    row.someDate("acquired_on"),
                    row.flag("added"),
                    row.flag("renewed"),
                    row.date("ends_on"));
        }
    },
    BOOK_STOCKS("book_stocks") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new BookStock(row.text("subject"), row.count("grade"), row.count("available"), row.count("needed"));
        }
    },
    PARENT_BODIES("parent_bodies") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new ParentBody(
                    row.number("row_id"),
                    row.text("body"),
                    row.someText("class"),
                    row.count("members"),
                    row.count("parents"));
        }
    };

    private final String query;

    FactQuery(String query) {
        this.query = query;
    }

    String sql() {
        return SqlText.read(query);
    }

    /** The facts that a row is; most rows are one. */
    List<Fact> facts(FactRow row) throws SQLException {
        return List.of(fact(row));
    }

    /** The fact that a row is. */
    Fact fact(FactRow row) throws SQLException {
        throw new UnsupportedOperationException(name() + " gives several facts a row");
    }

    private static StaffMember staffMember(FactRow row) throws SQLException {
        return new StaffMember(
                row.text("staff_id"),
                row.text("category"),
                row.text("employment"),
                row.decimal("fte"),
                row.flag("at_start"),
                row.flag("at_end"),
                row.flag("hired"),
                row.flag("departed"),
                row.someCount("age"),
                row.someText("education"));
    }

    private static Teacher teacher(FactRow row) throws SQLException {
        return new Teacher(
                row.text("staff_id"),
                row.someText("method_union"),
                row.someCount("teaching_years"),
                row.someText("degree"),
                row.someFlag("diploma_matches"),
                row.someText("attestation_category"),
                row.someDate("category_until"),
                row.date("ends_on"));
    }

    private static StaffInvolvement involvement(FactRow row) throws SQLException {
        return new StaffInvolvement(row.text("staff_id"), row.flag("took_part"));
    }

    private static Topic topic(FactRow row) throws SQLException {
        return Topic.valueOf(row.text("topic"));
    }
}
