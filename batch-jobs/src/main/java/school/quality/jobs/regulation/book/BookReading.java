package school.quality.jobs.regulation.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.check.Place;

/**
 * What a workbook says.
 *
 * @param file       its name
 * @param regulation without the criteria and allowance policies that have a fault; the whole regulation where there is none
 * @param faults     sheet by sheet, from the top
 * @param remarks    what was passed over
 * @param places     where each row of the regulation stands
 * @param layout     the order of the columns
 */
public record BookReading(
        String file,
        Regulation regulation,
        List<BookFault> faults,
        List<BookFault> remarks,
        Map<Place, CellPlace> places,
        Layout layout) {

    /** Whether the regulation is all that the workbook says. */
    public boolean isWhole() {
        return faults.isEmpty();
    }

    /** Where a row stands; for a line that stands nowhere of its own the row it belongs to. */
    public Optional<CellPlace> find(Place place) {
        Place owner = place.list() == Place.List.PERCENT_BANDS
                ? Place.allowance(place.code())
                : Place.criterion(place.group(), place.code());
        return Optional.ofNullable(places.getOrDefault(place, places.get(owner)));
    }

    /**
     * The regulation.
     *
     * @throws UnreadableBook with everything that is wrong
     */
    public Regulation whole() {
        if (!isWhole()) {
            throw new UnreadableBook(file, faults);
        }
        return regulation;
    }
}
