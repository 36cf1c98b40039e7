package school.quality.web.regulation;

import java.util.List;
import java.util.stream.Stream;

/** A regulation in the order of the act: its head, the groups with their sections and criteria, the payments. */
record ActView(PartView head, List<GroupView> groups, List<PartView> policies) {

    /** A kind of staff with its sheet. */
    record GroupView(PartView part, List<SectionView> sections) {}

    /** Criteria under one heading. */
    record SectionView(PartView part, List<PartView> criteria) {

        /** Whether there is something to mend or to mind. */
        public boolean hasNotes() {
            return Stream.concat(Stream.of(part), criteria.stream())
                    .anyMatch(one -> !one.all().isEmpty());
        }
    }

    /** So few criteria need no folding. */
    private static final int FEW = 12;

    public boolean isShort() {
        return groups.stream()
                        .flatMap(group -> group.sections().stream())
                        .mapToInt(section -> section.criteria().size())
                        .sum()
                <= FEW;
    }

    Stream<PartView> parts() {
        return Stream.of(Stream.of(head), groups.stream().flatMap(ActView::parts), policies.stream())
                .flatMap(parts -> parts);
    }

    /** How many errors and remarks there are. */
    public long errors() {
        return parts().flatMap(part -> part.all().stream())
                .filter(PartView.Note::bad)
                .count();
    }

    public long remarks() {
        return parts().flatMap(part -> part.all().stream())
                .filter(note -> !note.bad())
                .count();
    }

    private static Stream<PartView> parts(GroupView group) {
        return Stream.concat(
                Stream.of(group.part()),
                group.sections().stream()
                        .flatMap(section -> Stream.concat(Stream.of(section.part()), section.criteria().stream())));
    }
}
