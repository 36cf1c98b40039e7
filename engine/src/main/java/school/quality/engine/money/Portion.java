package school.quality.engine.money;

/**
 * What one person gets of a sum that is shared to the kopeck, and why.
 *
 * @param share exact, in kopecks
 * @param cut the share without its fraction of a kopeck
 * @param place in the queue for the kopecks left over, from 1; 0 where none are dealt out: larger fractions first, ties to more points, then to the staff
 *     number first in text order
 * @param kopeck whether one of the kopecks left over came to this person
 */
public record Portion(Fraction share, Money cut, int place, boolean kopeck) {

    public Money amount() {
        return kopeck ? cut.plus(new Money(1)) : cut;
    }
}
