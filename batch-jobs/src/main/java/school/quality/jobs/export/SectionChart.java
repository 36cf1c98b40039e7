package school.quality.jobs.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.indicator.Scope;

/** Bars of the cells of a table, where they say more than the table; at most one a section. */
final class SectionChart {

    private static final Map<String, Picture> PICTURES = Map.ofEntries(
            Map.entry("1.1.2", new Picture(Scope.CLASS, List.of("quality_rate", "pass_rate"), false)),
            Map.entry("1.2.1", new Picture(Scope.CLASS, List.of("level_share"), true)),
            Map.entry("1.3.9", new Picture(Scope.CLASS, List.of("share"), true)),
            Map.entry("1.4.1", new Picture(Scope.SCHOOL, List.of("share"), false)),
            Map.entry("1.5.3", new Picture(Scope.SCHOOL, List.of("share"), false)),
            Map.entry("2.2.1", new Picture(Scope.SCHOOL, List.of("share"), false)),
            Map.entry("2.3.1", new Picture(Scope.CLASS, List.of("delivery_rate"), false)),
            Map.entry("2.5.1", new Picture(Scope.SCHOOL, List.of("share"), false)),
            Map.entry("2.7.6", new Picture(Scope.CLASS, List.of("level_share"), true)),
            Map.entry("3.1.6", new Picture(Scope.SCHOOL, List.of("share"), false)),
            Map.entry("3.2.8", new Picture(Scope.SCHOOL, List.of("share"), false)),
            Map.entry("3.7.1", new Picture(Scope.CLASS, List.of("share"), false)));

    /** Apart in lightness too, so that a grey print still tells them apart. */
    private static final List<Integer> COLOURS = List.of(0x1F4E79, 0x9DC3E6, 0xF4B183, 0x7B8794, 0x548235, 0xFFD966);

    private static final int FEWEST_BARS = 3;
    private static final int ROWS = 15;
    private static final int GAP = 60;
    private static final double TITLE_POINTS = 11;

    private final Picture picture;
    private final List<Plot.Series> lines;

    /** @param stacked categories of a unit on top of each other: together they are the whole */
    private record Picture(Scope scope, List<String> measures, boolean stacked) {}

    private SectionChart(Picture picture, List<Plot.Series> lines) {
        this.picture = picture;
        this.lines = lines;
    }

    /** A chart of the table that was written last, for the indicators that have one, where there are bars enough. */
    static Optional<SectionChart> of(Indicator indicator, Scope written, Plot plot) {
        return Optional.ofNullable(PICTURES.get(indicator.code()))
                .filter(picture -> picture.scope == written)
                .map(picture -> new SectionChart(picture, lines(picture, plot)))
                .filter(SectionChart::isWorthDrawing);
    }

    static boolean isOf(Indicator indicator, Scope scope) {
        Picture picture = PICTURES.get(indicator.code());
        return picture != null && picture.scope == scope;
    }

    /** Below what is written so far. */
    void draw(PrintedSheet sheet, String title) {
        sheet.keepTogether((ROWS + 2) * IndicatorPage.LINE);
        XSSFDrawing drawing = sheet.drawn().createDrawingPatriarch();
        int from = sheet.next() + 1;
        XSSFChart chart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, 0, from, IndicatorPage.FIGURE_COLUMNS + 1, from + ROWS));
        title(chart, title);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        // Not chart.plot(), which would put a copy of the data into the workbook.
        XDDFChartData bars = bars(sheet, chart);
        IntStream.range(0, bars.getSeriesCount()).forEach(i -> bars.getSeries(i).plot());
        if (picture.stacked) {
            onTopOfEachOther(chart.getCTChart().getPlotArea().getBarChartArray(0));
        }
        sheet.skip(ROWS + 2);
    }

    /** The chart may stand on the page after its table. */
    private static void title(XSSFChart chart, String title) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        XDDFTextRun run =
                chart.getFormattedTitle().getParagraph(0).getTextRuns().get(0);
        run.setFontSize(TITLE_POINTS);
        run.setBold(false);
    }

    private XDDFChartData bars(PrintedSheet sheet, XSSFChart chart) {
        boolean upright = picture.scope == Scope.CLASS;
        XDDFCategoryAxis names = chart.createCategoryAxis(upright ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(upright ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        if (!upright) {
            // The first line of the table is the upper bar.
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.setNumberFormat("0");
        // Not as the cells have it, with the signs of their norms.
        chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(upright ? BarDirection.COL : BarDirection.BAR);
        data.setBarGrouping(picture.stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setGapWidth(GAP);
        for (int i = 0; i < lines.size(); i++) {
            add(data, sheet, lines.get(i), COLOURS.get(i % COLOURS.size()));
        }
        return data;
    }

    /** The light edition of the schemas that POI comes with knows the element, but not the type of its value. */
    private static void onTopOfEachOther(CTBarChart bars) {
        try (XmlCursor overlap = bars.addNewOverlap().newCursor()) {
            overlap.toNextToken();
            overlap.insertAttributeWithValue("val", "100");
        }
    }

    private static void add(XDDFBarChartData data, PrintedSheet sheet, Plot.Series line, int colour) {
        XDDFCategoryDataSource names =
                XDDFDataSourcesFactory.fromArray(line.labels.toArray(String[]::new), cells(sheet, line, 0), 0);
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(
                line.values.stream().map(SectionChart::number).toArray(Double[]::new),
                cells(sheet, line, line.column),
                line.column);
        XDDFChartData.Series series = data.addSeries(names, values);
        series.setTitle(line.name, null);
        series.setFillProperties(new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour})));
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    private static String cells(PrintedSheet sheet, Plot.Series line, int column) {
        int last = line.firstRow + line.labels.size() - 1;
        return new CellRangeAddress(line.firstRow, last, column, column).formatAsString(sheet.name(), true);
    }

    private boolean isWorthDrawing() {
        return lines.stream()
                .anyMatch(line -> line.values.stream().filter(Objects::nonNull).count() >= FEWEST_BARS);
    }

    private static List<Plot.Series> lines(Picture picture, Plot plot) {
        return picture.measures.stream()
                .flatMap(measure -> plot.of(picture.scope, measure).stream())
                .toList();
    }
}
