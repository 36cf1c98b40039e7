package school.quality.jobs.load;

import java.util.Locale;
import school.quality.jobs.fault.FaultCode;

/** Yes or no in the four ways schools write it. */
final class YesNo {

    private YesNo() {}

    static Reading read(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "да", "1", "true", "+" -> Reading.value("true");
            case "нет", "0", "false", "-" -> Reading.value("false");
            default -> Reading.wrong(FaultCode.NOT_YES_OR_NO);
        };
    }
}
