package school.quality.engine.evidence;

/** Something a figure can rest on: its key finds the source rows behind it. */
public interface Ground {

    FactKey key();
}
