package school.quality.jobs.forecast;

import java.util.List;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.regression.SimpleRegression;

/** The straight line that lies nearest to the past values, by least squares. */
final class Line {

    /** Of 100 next values as many lie within the interval, if the past goes on as it was. */
    private static final double CERTAINTY = 0.95;

    private final SimpleRegression regression = new SimpleRegression();
    private final double middle;

    /** @param points at least two */
    Line(List<Point> points) {
        points.forEach(point -> regression.addData(point.place(), point.value()));
        middle = points.stream().mapToInt(Point::place).average().orElseThrow();
    }

    /** A value in the period that has this place. */
    record Point(int place, double value) {}

    double at(int place) {
        return regression.predict(place);
    }

    /** How far a next value may lie above or below the line; from three points on. */
    double reach(int place) {
        long points = regression.getN();
        double fromMiddle = place - middle;
        double spread = regression.getMeanSquareError()
                * (1 + 1.0 / points + fromMiddle * fromMiddle / regression.getXSumSquares());
        double quantile = new TDistribution(points - 2.0).inverseCumulativeProbability((1 + CERTAINTY) / 2);
        return quantile * Math.sqrt(spread);
    }
}
