package school.quality.bench.raw;

/** What figures count, place by place, with the numbers of the rows that say so. */
public interface Counted {

    long[] counts();

    int[] rows();
}
