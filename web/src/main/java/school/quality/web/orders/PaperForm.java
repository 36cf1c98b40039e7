package school.quality.web.orders;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import school.quality.jobs.desk.PaperRequest;
import school.quality.jobs.export.papers.Commission;
import school.quality.jobs.store.PayOrder;
import school.quality.jobs.store.sheets.Meeting;
import school.quality.web.access.Viewer;

/** What is typed for order and minutes; a field that was not sent is null. */
record PaperForm(
        @Nullable String period,
        @Nullable String regulation,
        @Nullable String number,
        @Nullable String date,
        @Nullable String minutesNumber,
        @Nullable String minutesDate,
        @Nullable String chair,
        @Nullable String secretary,
        @Nullable String members) {

    private static final Pattern NUMBER = Pattern.compile("[^\\p{Cntrl}\\u2028\\u2029]{1,50}");

    /**
     * What the last meeting of the commission says, to begin with.
     *
     * @param names of the staff by number
     */
    static PaperForm of(Meeting meeting, Map<String, String> names) {
        UnaryOperator<String> name = person -> names.getOrDefault(person, person);
        return new PaperForm(
                meeting.period(),
                null,
                null,
                null,
                Long.toString(meeting.number()),
                meeting.on().toString(),
                name.apply(meeting.chair()),
                name.apply(meeting.secretary()),
                meeting.members().stream()
                        .filter(member ->
                                !List.of(meeting.chair(), meeting.secretary()).contains(member))
                        .map(name)
                        .collect(Collectors.joining(", ")));
    }

    /** Whether number and date of an order are there. */
    boolean isOrdered() {
        return NUMBER.matcher(text(number)).matches() && day(date) != null;
    }

    PaperRequest request(Viewer viewer, Path folder, boolean register) {
        return new PaperRequest(
                Objects.requireNonNull(period),
                Optional.of(viewer.school()),
                Optional.of(text(regulation)).filter(code -> !code.isEmpty()),
                register
                        ? Optional.of(new PayOrder(text(number), Objects.requireNonNull(day(date))))
                        : Optional.empty(),
                new Commission(text(chair), text(secretary), people(), text(minutesNumber), day(minutesDate)),
                Optional.empty(),
                folder,
                viewer.by());
    }

    /** Separated by commas or lines. */
    private List<String> people() {
        return Arrays.stream(text(members).split("[,;\\r\\n]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return text(typed).isEmpty() ? null : LocalDate.parse(text(typed));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
