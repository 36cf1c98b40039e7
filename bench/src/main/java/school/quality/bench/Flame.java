package school.quality.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import school.quality.bench.flame.Drawing;
import school.quality.bench.flame.Frame;

/** Draws what a recording of Java Flight Recorder says of running threads: {@code --recording FILE --out FILE --title TEXT}. */
public final class Flame {

    private Flame() {}

    public static void main(String[] words) throws IOException {
        Options options = new Options(words);
        Path recording = options.text("recording").map(Path::of).orElseThrow();
        Path out = options.text("out").map(Path::of).orElseThrow();
        Files.writeString(out, Drawing.of(options.text("title").orElse(""), read(recording)));
    }

    private static Frame read(Path recording) throws IOException {
        Frame all = Frame.root();
        try (RecordingFile events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    all.sample(event.getStackTrace().getFrames().stream()
                            .map(frame -> frame.getMethod().getType().getName() + "."
                                    + frame.getMethod().getName())
                            .toList());
                }
            }
        }
        return all;
    }
}
