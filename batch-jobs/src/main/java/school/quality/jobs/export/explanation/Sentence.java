package school.quality.jobs.export.explanation;

import java.util.List;

/** A sentence of an explanation, and those that it unfolds to. */
public record Sentence(String text, List<Sentence> below) {

    public Sentence {
        below = List.copyOf(below);
    }

    static Sentence of(Told told) {
        return new Sentence(told.text(), told.below().stream().map(Sentence::of).toList());
    }
}
