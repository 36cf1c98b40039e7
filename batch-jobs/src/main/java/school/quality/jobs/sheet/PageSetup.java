package school.quality.jobs.sheet;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How a sheet is printed. */
public final class PageSetup {

    /** Characters across a page at six tenths of their size; smaller ones are not read without a glass. */
    private static final int LEGIBLE_ON_A4 = 250;

    private static final int LEGIBLE_ON_A3 = 360;

    private PageSetup() {}

    /** A4 across, all columns on a page, pages numbered. */
    public static void across(Sheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setRight("&P / &N");
    }

    /**
     * The same for a sheet that may be wide: on A3, and on several pages side by side, where letters would become too small.
     *
     * @param characters all columns together
     */
    static void across(Sheet sheet, int characters) {
        across(sheet);
        if (characters > LEGIBLE_ON_A4) {
            sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
            sheet.getPrintSetup().setFitWidth((short) (1 + (characters - 1) / LEGIBLE_ON_A3));
        }
    }
}
