package school.quality.engine.school.teaching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.quality.engine.evidence.FactKey;
import school.quality.engine.school.Bands;
import school.quality.engine.school.Fact;
import school.quality.engine.school.Settings;
import school.quality.engine.school.Topic;
import school.quality.engine.school.UnitId;

/**
 * A member of the teaching staff who is present on the last day of the period.
 *
 * @param methodUnion empty for those who belong to none
 * @param teachingYears full years of teaching at the date of the data
 * @param degree title or degree as the school writes it
 * @param diplomaMatches whether diploma and subject taught agree, where the school says so
 * @param attestationCategory code, where the school names one
 * @param categoryUntil last day of the attestation category
 * @param lastDay of the period
 */
public record Teacher(
        String staffId,
        Optional<String> methodUnion,
        Optional<Integer> teachingYears,
        Optional<String> degree,
        Optional<Boolean> diplomaMatches,
        Optional<String> attestationCategory,
        Optional<LocalDate> categoryUntil,
        LocalDate lastDay)
        implements Fact {

    public static final List<String> CATEGORIES = List.of("HIGHEST", "FIRST", "CONFORMITY", "NONE");

    private static final String NO_DEGREE = "NONE";

    public boolean hasTeachingYears() {
        return teachingYears.isPresent();
    }

    public int yearsOfTeaching() {
        return teachingYears.orElse(0);
    }

    public boolean experienceIn(Bands bands, String band) {
        return teachingYears.filter(years -> bands.of(years).equals(band)).isPresent();
    }

    public String degreeOrNone() {
        return degree.orElse(NO_DEGREE);
    }

    /** The degrees that occur among these teachers. */
    public static List<String> degrees(List<Fact> teachers) {
        return teachers.stream()
                .map(one -> ((Teacher) one).degreeOrNone())
                .sorted()
                .distinct()
                .toList();
    }

    public boolean diplomaJudged() {
        return diplomaMatches.isPresent();
    }

    public boolean diplomaFits() {
        return diplomaMatches.orElse(false);
    }

    public boolean hasCategory() {
        return attestationCategory.isPresent();
    }

    public boolean attestedAs(String category) {
        return attestationCategory.filter(category::equals).isPresent();
    }

    /** The category ends after the last day and within the months that the setting looks ahead. */
    public boolean categoryExpires(Settings settings) {
        LocalDate ahead = lastDay.plusMonths(settings.expiringMonths());
        return categoryUntil
                .filter(until -> until.isAfter(lastDay) && !until.isAfter(ahead))
                .isPresent();
    }

    @Override
    public FactKey key() {
        return FactKey.of("teacher", staffId);
    }

    @Override
    public Topic topic() {
        return Topic.TEACHERS;
    }

    /** The teacher and the method union. */
    @Override
    public List<UnitId> units() {
        return Stream.concat(Stream.of(UnitId.teacher(staffId)), methodUnion.map(UnitId::methodUnion).stream())
                .toList();
    }
}
