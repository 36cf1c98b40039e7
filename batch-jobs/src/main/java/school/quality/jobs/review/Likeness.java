package school.quality.jobs.review;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Whether two rows may be about the same thing: nearly the same name, at most three days apart, and either of one pupil, or
 * of what teachers do themselves, or of one person's points. Many pupils at one event, or many teachers in one course, are
 * no doubled claim.
 *
 * @param perCent how much of the longer name has to agree, letter by letter
 */
public record Likeness(int perCent) {

    /** Where the settings do not say. */
    public static final Likeness USUAL = new Likeness(85);

    /** Dates that are further apart belong to different events. */
    static final int DAYS = 3;

    private static final int WHOLE = 100;
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBERS = Pattern.compile("\\p{N}+");

    public Likeness {
        if (perCent < 1 || perCent > WHOLE) {
            throw new IllegalArgumentException("Likeness is 1 to 100 per cent, not " + perCent);
        }
    }

    boolean joins(ClaimedItem one, ClaimedItem other) {
        return Math.abs(ChronoUnit.DAYS.between(one.on(), other.on())) <= DAYS
                && comparable(one, other)
                && alike(one.name(), other.name());
    }

    private static boolean comparable(ClaimedItem one, ClaimedItem other) {
        if (one.isAchievement() && other.isAchievement()) {
            return Objects.equals(one.pupilId(), other.pupilId());
        }
        boolean activities =
                one.dataset().equals("teacher_activities") && other.dataset().equals("teacher_activities");
        return activities || one.sharesAPersonWith(other);
    }

    /** Numbers in names tell rounds, grades and years apart: other numbers are another event. */
    boolean alike(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        List<String> numbers = numbers(first);
        if (!numbers.isEmpty() && !numbers(second).isEmpty() && !numbers.equals(numbers(second))) {
            return false;
        }
        int longer = Math.max(first.length(), second.length());
        int allowed = longer * (WHOLE - perCent) / WHOLE;
        return new LevenshteinDistance(allowed).apply(first, second) >= 0;
    }

    /** Case, quotation marks, hyphens, spaces and the letter ё do not matter. */
    private static String plain(String name) {
        return NOT_WORDS
                .matcher(name.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .replaceAll(" ")
                .strip();
    }

    private static List<String> numbers(String name) {
        return NUMBERS.matcher(name).results().map(MatchResult::group).toList();
    }
}
