package school.quality.jobs.regulation;

import java.util.Map;
import school.quality.engine.regulation.Band;

/**
 * A band and what it gives.
 *
 * @param gives name of the field: points, or per cent of the pay
 */
record BandForm(String gives) {

    static final BandForm POINTS = new BandForm("points");
    static final BandForm PERCENT = new BandForm("percent");

    Band read(Node node) {
        node.withOnly("from", "fromOpen", "to", "toOpen", gives);
        return new Band(
                node.find("from", Values::number),
                Values.yes(node, "fromOpen"),
                node.find("to", Values::number),
                Values.yes(node, "toOpen"),
                Values.number(node, gives));
    }

    Map<String, Object> write(Band band) {
        return new Form()
                .with("from", band.from())
                .with("fromOpen", band.fromOpen())
                .with("to", band.to())
                .with("toOpen", band.toOpen())
                .with(gives, band.points())
                .fields();
    }
}
