package school.quality.jobs.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import school.quality.engine.indicator.Indicator;
import school.quality.jobs.plan.PlanEntry;
import school.quality.jobs.plan.YearPlan;

/**
 * What somebody answers for in a year as iCalendar: an event of a whole day for each that falls due. Its identity is made of
 * school, period, indicator and day, and its stamp is its day, so that a later file of the same plan takes the place of this.
 */
final class PlanCalendar {

    private final Words words;
    private final PlanTerms terms;
    private final YearPlan plan;
    private final String who;

    PlanCalendar(Words words, YearPlan plan, String who) {
        this.words = words;
        this.terms = new PlanTerms(words);
        this.plan = plan;
        this.who = who;
    }

    byte[] of(List<PlanEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//VSOKO//plan//RU"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty(
                "X-WR-CALNAME",
                words.of("calendar.name", plan.school(), plan.year().code(), who)));
        entries.forEach(entry -> calendar.add(event(entry)));
        return bytes(calendar);
    }

    private VEvent event(PlanEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new DtStamp(entry.due().atStartOfDay(ZoneOffset.UTC).toInstant()));
        event.add(new Uid(identity(entry)));
        event.add(new DtStart<>(entry.due()));
        event.add(new Summary(summary(entry.indicator())));
        event.add(new Description(description(entry)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private String identity(PlanEntry entry) {
        return String.join(
                        "/",
                        plan.school(),
                        entry.period().code(),
                        entry.indicator().code(),
                        entry.due().toString()) + "@vsoko";
    }

    private String summary(Indicator indicator) {
        return words.of("calendar.summary", indicator.code(), terms.title(indicator), indicator.recordForm());
    }

    private String description(PlanEntry entry) {
        return Stream.of(
                        words.of(
                                "calendar.about",
                                entry.period().code(),
                                entry.indicator().method()),
                        words.of("calendar.state", terms.state(entry.state()), words.day(plan.on())),
                        line("calendar.missing", terms.missing(entry)),
                        line("calendar.loaded", terms.loaded(entry)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String line(String key, String what) {
        return what.isEmpty() ? "" : words.of(key, what);
    }

    private static byte[] bytes(Calendar calendar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
