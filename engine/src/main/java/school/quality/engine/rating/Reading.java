package school.quality.engine.rating;

import java.util.List;
import school.quality.engine.indicator.Status;
import school.quality.engine.money.Fraction;

/** What the sources say for one criterion of one sheet. */
public sealed interface Reading {

    /** Numbers: one, or one a class and subject where the mean of their points is asked for. */
    record Measured(List<Observation> observations) implements Reading {

        public Measured {
            observations = List.copyOf(observations);
        }
    }

    /**
     * Rows of a dataset.
     *
     * @param items each counts once; with a distinct column one row may stand for several items of the same value
     * @param number how many are counted, as a number
     */
    record Itemised(List<Item> items, Observation number) implements Reading {

        public Itemised {
            items = List.copyOf(items);
        }
    }

    /**
     * A coded value, or a number still written as text.
     *
     * @param coefficient what points of this value are multiplied by
     */
    record Coded(String code, Fraction coefficient) implements Reading {}

    /** What a formula is computed from: once, or once a class and subject. */
    record Named(List<NamedNumbers> units) implements Reading {

        public Named {
            units = List.copyOf(units);
        }
    }

    /** Points of other criteria of the section; none of them without a value. */
    record Others(List<OtherCriterion> criteria) implements Reading {

        public Others {
            criteria = List.copyOf(criteria);
        }
    }

    /** Nothing to give points for. */
    record Missing(Status status, Remark remark) implements Reading {}
}
