package school.quality.jobs.sheet;

import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets within the bounds of Excel. */
public final class SheetName {

    private SheetName() {}

    /** The name itself where Excel allows it, otherwise shortened to 31 characters and without forbidden signs. */
    public static String of(String name) {
        return WorkbookUtil.createSafeSheetName(name, ' ');
    }
}
