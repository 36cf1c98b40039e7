package school.quality.jobs.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import school.quality.jobs.store.lists.ListKind;
import school.quality.jobs.store.results.ResultFilter;

/**
 * Which lists behind the figures are wanted as a file.
 *
 * @param schools codes; empty for all
 * @param lists empty for all
 * @param names whether people are named; whoever asks answers for it that the reader may see names
 * @param language of headers and sentences
 * @param by who asks, as far as known
 */
public record ListRequest(
        ExportRequest.Form form,
        String period,
        List<String> schools,
        Set<ListKind> lists,
        boolean names,
        Locale language,
        Path file,
        Optional<String> by) {

    public ListRequest {
        schools = List.copyOf(schools);
        lists = Set.copyOf(lists);
    }

    /** Nobody is named who asks. */
    public ListRequest(
            ExportRequest.Form form,
            String period,
            List<String> schools,
            Set<ListKind> lists,
            boolean names,
            Locale language,
            Path file) {
        this(form, period, schools, lists, names, language, file, Optional.empty());
    }

    ResultFilter results() {
        return new ResultFilter(period, schools, Optional.empty());
    }
}
