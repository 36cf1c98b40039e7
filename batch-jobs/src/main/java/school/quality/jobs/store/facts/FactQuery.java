package school.quality.jobs.store.facts;

import java.sql.SQLException;
import java.util.List;
import school.quality.engine.school.EducationLevel;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Topic;
import school.quality.engine.school.activity.Achievement;
import school.quality.engine.school.learning.Comparison;
import school.quality.engine.school.learning.ExamResult;
import school.quality.engine.school.learning.MarkCell;
import school.quality.engine.school.learning.PupilStanding;
import school.quality.engine.school.learning.ReachedLevel;
import school.quality.engine.school.learning.TaughtClass;
import school.quality.engine.school.learning.YearOutcome;
import school.quality.engine.school.people.ClassGroup;

/** One bundled query and the fact that each of its rows is. */
enum FactQuery {
    CLASSES("classes") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new ClassGroup(
                    row.text("class"),
                    row.count("grade"),
                    row.someText("class_teacher"),
                    row.someCount("capacity"),
                    row.count("pupils"));
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
        Fact fact(FactRow row) throws SQLException {
            return new MarkCell(topic(row), row.teachingPlace(), row.marks());
        }
    },
    COMPARISONS("comparisons") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new Comparison(
                    Topic.ATTESTATION_AGAINST_MARKS,
                    row.teachingPlace(),
                    row.count("confirmed"),
                    row.count("raised"),
                    row.count("lowered"));
        }
    },
    LEVELS("levels") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new ReachedLevel(topic(row), row.text("pupil_id"), row.place(), row.text("level"));
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
    TAUGHT_CLASSES("taught_classes") {
        @Override
        Fact fact(FactRow row) throws SQLException {
            return new TaughtClass(row.text("staff_id"), row.text("class"), row.count("pupils"));
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

    private static Topic topic(FactRow row) throws SQLException {
        return Topic.valueOf(row.text("topic"));
    }
}
