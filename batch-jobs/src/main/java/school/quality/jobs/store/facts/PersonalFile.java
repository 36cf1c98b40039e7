package school.quality.jobs.store.facts;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Place;
import school.quality.engine.school.activity.ProgrammePupil;
import school.quality.engine.school.upbringing.Offender;
import school.quality.engine.school.upbringing.ParentInvolvement;
import school.quality.engine.school.wellbeing.Attendance;
import school.quality.engine.school.wellbeing.HealthState;
import school.quality.engine.school.wellbeing.InjuryCard;
import school.quality.engine.school.wellbeing.InterestCard;
import school.quality.engine.school.wellbeing.MealCard;

/** What one row says of a pupil beside the marks, a fact for each corner of school life. */
final class PersonalFile {

    private final FactRow row;
    private final String pupilId;
    private final Place place;
    private final List<Fact> facts = new ArrayList<>();

    private PersonalFile(FactRow row) throws SQLException {
        this.row = row;
        this.pupilId = row.text("pupil_id");
        this.place = row.place();
    }

    static List<Fact> read(FactRow row) throws SQLException {
        PersonalFile file = new PersonalFile(row);
        file.readAttendance();
        file.readHealth();
        file.readProgrammes();
        file.readOffences();
        file.readParents();
        file.readMeals();
        file.readInterests();
        file.readInjuries();
        return file.facts;
    }

    private void readAttendance() throws SQLException {
        if (row.someCount("due").isPresent()) {
            facts.add(new Attendance(pupilId, place, row.count("due"), row.count("missed")));
        }
    }

    private void readHealth() throws SQLException {
        if (row.someCount("health_group").isPresent()) {
            facts.add(new HealthState(
                    pupilId,
                    place,
                    row.count("health_group"),
                    row.someCount("group_before"),
                    row.someText("pe_group"),
                    row.someText("physical_development"),
                    row.someFlag("was_ill")));
        }
    }

    private void readProgrammes() throws SQLException {
        Set<String> programmes = row.texts("programmes");
        if (!programmes.isEmpty()) {
            facts.add(new ProgrammePupil(pupilId, place, programmes, row.texts("won_in")));
        }
    }

    private void readOffences() throws SQLException {
        if (row.flag("offended") || row.flag("on_register")) {
            facts.add(new Offender(pupilId, place, row.flag("offended"), row.flag("on_register")));
        }
    }

    private void readParents() throws SQLException {
        if (row.flag("parent_took_part")) {
            facts.add(new ParentInvolvement(pupilId, place));
        }
    }

    private void readMeals() throws SQLException {
        facts.add(new MealCard(
                pupilId,
                place,
                row.text("study_form"),
                row.flag("hot"),
                row.flag("free"),
                row.flag("entitled"),
                row.flag("exempt")));
    }

    private void readInterests() throws SQLException {
        facts.add(new InterestCard(
                pupilId, place, row.flag("declared"), row.flag("covered"), row.flag("self_government")));
    }

    private void readInjuries() throws SQLException {
        facts.add(new InjuryCard(pupilId, place, List.of(row.list("severities"))));
    }
}
