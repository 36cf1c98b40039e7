package school.quality.bench.flame;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A method and what it called, with the number of samples in which it ran. */
public final class Frame {

    private final String method;
    private final Map<String, Frame> called = new TreeMap<>();
    private int samples;

    private Frame(String method) {
        this.method = method;
    }

    public static Frame root() {
        return new Frame("all");
    }

    /** @param stack of one sample, the innermost method first */
    public void sample(List<String> stack) {
        Frame frame = this;
        frame.samples++;
        for (int place = stack.size() - 1; place >= 0; place--) {
            frame = frame.called.computeIfAbsent(withoutNumbers(stack.get(place)), Frame::new);
            frame.samples++;
        }
    }

    /** What the virtual machine makes up has another name in each run. */
    private static String withoutNumbers(String method) {
        return method.replaceAll("\\$\\$Lambda.*", "\\$\\$Lambda").replaceAll("0x[0-9a-f]+", "");
    }

    String method() {
        return method;
    }

    int samples() {
        return samples;
    }

    Collection<Frame> called() {
        return called.values();
    }
}
