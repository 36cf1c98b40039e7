package school.quality.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import school.quality.engine.money.Money;
import school.quality.jobs.desk.CouncilDesk;
import school.quality.jobs.desk.PublicationDesk;
import school.quality.jobs.publication.PublicPage;
import school.quality.jobs.store.access.TokenScope;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Scoped;
import school.quality.web.access.Viewer;

/** What is told without names: totals of the funds, and the school's public page. */
@RestController
@Tag(name = "Totals")
final class Totals {

    private final CouncilDesk council;
    private final PublicationDesk publication;

    Totals(CouncilDesk council, PublicationDesk publication) {
        this.council = council;
        this.publication = publication;
    }

    /**
     * The fund of one category of staff; roubles with two decimals, null where unknown.
     *
     * @param persons who share it
     */
    record Fund(
            String regulation,
            int version,
            String category,
            @Nullable String fund,
            @Nullable String distributable,
            @Nullable String distributed,
            @Nullable String undistributed,
            @Nullable String pointValue,
            @Nullable Integer persons) {

        static Fund of(CouncilDesk.Fund fund) {
            var total = fund.total();
            return new Fund(
                    total.regulation(),
                    total.version(),
                    total.category(),
                    roubles(total.fund()),
                    roubles(total.distributable()),
                    roubles(total.distributed()),
                    roubles(total.undistributed()),
                    roubles(total.pointValue()),
                    total.persons());
        }

        private static @Nullable String roubles(@Nullable Money money) {
            return Objects.toString(money, null);
        }
    }

    @Operation(summary = "Totals of a period without names, as the council sees them")
    @GetMapping("/api/v1/schools/{school}/council")
    @EntryTo(Room.COUNCIL)
    @Scoped(TokenScope.ALLOWANCES)
    List<Fund> council(Viewer viewer, @RequestParam String period) {
        int school = viewer.of().schoolId();
        if (!council.periods(school).contains(period)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return council.of(school, period, viewer.language()).funds().stream()
                .map(Fund::of)
                .toList();
    }

    /** The public page and when it was published. */
    record Published(LocalDateTime at, PublicPage page) {}

    @Operation(summary = "What the school has published of its programme, small groups left out")
    @GetMapping("/api/v1/schools/{school}/publication")
    @EntryTo(Room.PUBLICATION)
    @Scoped(TokenScope.FIGURES)
    Published publication(Viewer viewer) {
        return publication
                .shown(viewer.school())
                .map(dated -> new Published(dated.at(), dated.page()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
