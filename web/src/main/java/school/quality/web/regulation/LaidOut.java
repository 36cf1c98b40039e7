package school.quality.web.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import school.quality.engine.indicator.Indicator;
import school.quality.engine.regulation.check.Finding;
import school.quality.jobs.desk.DraftDesk.Laid;
import school.quality.jobs.desk.ProgrammeDesk;
import school.quality.jobs.regulation.FindingSentences;
import school.quality.jobs.regulation.book.BookFault;
import school.quality.jobs.regulation.book.BookSentences;
import school.quality.jobs.regulation.book.CellPlace;
import school.quality.jobs.regulation.book.Part;
import school.quality.jobs.regulation.book.RegulationTables;
import school.quality.jobs.regulation.book.RegulationTables.Rows;
import school.quality.jobs.regulation.book.TypedField;
import school.quality.web.regulation.ActView.GroupView;
import school.quality.web.regulation.ActView.SectionView;
import school.quality.web.regulation.PartView.Cell;
import school.quality.web.regulation.PartView.ListView;
import school.quality.web.regulation.PartView.Note;
import school.quality.web.regulation.PartView.Option;
import school.quality.web.regulation.PartView.RowView;

/** A version as a page has it: each row with its fields and with what the check and the reader say about it. */
final class LaidOut {

    private static final List<String> COMPACT = List.of("bands", "rows", "coefficients", "percent_bands");

    private static final String INDICATOR = "source.indicator";
    private static final String MEASURE = "source.measure";

    private final Laid laid;
    private final ProgrammeDesk programme;
    private final MessageSource words;
    private final Locale language;
    private final BookSentences faults;
    private final FindingSentences findings;

    LaidOut(Laid laid, ProgrammeDesk programme, MessageSource words, Locale language) {
        this.laid = laid;
        this.programme = programme;
        this.words = words;
        this.language = language;
        this.faults = BookSentences.about("", language);
        this.findings = FindingSentences.in(language);
    }

    ActView act() {
        RegulationTables tables = laid.tables();
        return new ActView(
                part(Part.HEAD),
                tables.parts(Part.Kind.GROUP).stream().map(this::group).toList(),
                tables.parts(Part.Kind.POLICY).stream().map(this::part).toList());
    }

    PartView part(Part part) {
        return part(part, laid.tables().rows(part), laid.tables().digest(part));
    }

    /** A part with other rows than those that are kept: as somebody has typed them. */
    PartView part(Part part, Rows rows, String was) {
        List<ListView> lists = part.kind().lists().stream()
                .skip(1)
                .filter(list -> RegulationTables.mayHave(list, rows))
                .map(list -> list(part, list, rows))
                .toList();
        String own = part.kind().own();
        Map<String, String> row =
                rows.of(own).isEmpty() ? Map.of() : rows.of(own).get(0);
        return new PartView(part, id(part), was, row(part, own, 0, row, rows), lists, List.of());
    }

    /** Faults and findings that belong to no part that is there. */
    List<Note> general() {
        return Stream.concat(
                        laid.reading().faults().stream()
                                .filter(fault -> fault.place().sheet().isEmpty())
                                .map(fault -> new Note(faults.sentence(fault), true)),
                        laid.findings().stream()
                                .filter(finding -> place(finding).isEmpty())
                                .map(this::note))
                .toList();
    }

    /** Everything that could not be read, for a form that does not show where. */
    List<Note> unread() {
        return laid.reading().faults().stream()
                .map(fault -> new Note(fault.place().column() + ": " + faults.sentence(fault), true))
                .toList();
    }

    static String id(Part part) {
        return "p-" + RegulationTables.digest(part.kind() + "\n" + part.group() + "\n" + part.code());
    }

    private GroupView group(Part group) {
        List<SectionView> sections = laid.tables().parts(Part.Kind.SECTION).stream()
                .filter(section -> section.group().equals(group.code()))
                .map(this::section)
                .toList();
        return new GroupView(part(group), sections);
    }

    private SectionView section(Part section) {
        List<PartView> criteria = laid.tables().parts(Part.Kind.CRITERION).stream()
                .filter(criterion -> criterion.group().equals(section.group()))
                .map(this::part)
                .filter(view -> value(view, "section").equals(section.code()))
                .toList();
        return new SectionView(part(section), criteria);
    }

    private static String value(PartView view, String column) {
        return view.own().cells().stream()
                .filter(cell -> cell.column().equals(column))
                .map(Cell::value)
                .findFirst()
                .orElse("");
    }

    private ListView list(Part part, String list, Rows rows) {
        List<RowView> views = IntStream.range(0, rows.of(list).size())
                .mapToObj(number -> row(part, list, number, rows.of(list).get(number), rows))
                .toList();
        boolean compact = COMPACT.contains(list);
        List<String> columns = compact
                ? RegulationTables.fields(list, Map.of(), rows).stream()
                        .map(this::label)
                        .toList()
                : List.of();
        return new ListView(list, word("regulations.list." + list), columns, views, compact);
    }

    private RowView row(Part part, String list, int number, Map<String, String> row, Rows rows) {
        List<Integer> places = laid.tables().places(part, list);
        int place = number < places.size() ? places.get(number) : -1;
        List<BookFault> wrong = laid.reading().faults().stream()
                .filter(fault ->
                        fault.place().sheet().equals(list) && fault.place().row() == place)
                .toList();
        List<TypedField> fields = RegulationTables.fields(list, row, rows);
        List<Cell> cells = fields.stream()
                .map(field -> cell(list + "." + number + "." + field.column(), field, row, part, wrong))
                .toList();
        return new RowView(number, cells, notes(list, place, wrong, fields));
    }

    /** What is said of the row, and what of cells that are not shown. */
    private List<Note> notes(String list, int place, List<BookFault> wrong, List<TypedField> fields) {
        Stream<Note> ofRow = wrong.stream()
                .filter(fault -> fields.stream()
                        .noneMatch(field -> field.header().equals(fault.place().column())))
                .map(fault -> new Note(faults.sentence(fault), true));
        Stream<Note> found = laid.findings().stream()
                .filter(finding -> place(finding)
                        .filter(at -> at.sheet().equals(list) && at.row() == place)
                        .isPresent())
                .map(this::note);
        return Stream.concat(ofRow, found).toList();
    }

    private Optional<CellPlace> place(Finding finding) {
        return laid.reading().find(finding.place());
    }

    private Note note(Finding finding) {
        return new Note(finding.flaw().number() + ": " + findings.sentence(finding), finding.isError());
    }

    private Cell cell(String name, TypedField field, Map<String, String> row, Part part, List<BookFault> wrong) {
        String value = row.getOrDefault(field.column(), "");
        List<Option> options = options(field, value, row, part);
        List<Note> notes = wrong.stream()
                .filter(fault -> fault.place().column().equals(field.header()))
                .map(fault -> new Note(faults.sentence(fault), true))
                .toList();
        String shown = options.stream()
                .filter(Option::chosen)
                .map(Option::word)
                .findFirst()
                .orElse(value);
        boolean indicator = field.column().equals(INDICATOR);
        return new Cell(
                name,
                field.column(),
                label(field),
                indicator ? "INDICATOR" : options.isEmpty() ? field.input().name() : TypedField.Input.CHOICE.name(),
                field.required(),
                value,
                indicator ? programme.indicator(value).map(this::title).orElse(value) : shown,
                options,
                about(field, value),
                notes);
    }

    private List<Option> options(TypedField field, String value, Map<String, String> row, Part part) {
        Map<String, String> choices = choices(field, row, part);
        if (choices.isEmpty()) {
            return List.of();
        }
        String code = field.chosen(value).map(TypedField.Choice::code).orElse(value);
        List<Option> options = new ArrayList<>(List.of(new Option("", "", code.isEmpty())));
        if (!code.isEmpty() && !choices.containsKey(code)) {
            options.add(new Option(code, code, true));
        }
        choices.forEach((choice, word) -> options.add(new Option(choice, word, choice.equals(code))));
        return options;
    }

    /** Codes with their words, in the order in which people look for them. */
    private Map<String, String> choices(TypedField field, Map<String, String> row, Part part) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (field.input() == TypedField.Input.YES_NO) {
            choices.put("да", word("regulations.yes"));
            choices.put("нет", word("regulations.no"));
        } else if (field.column().equals(MEASURE)) {
            programme.indicator(row.getOrDefault(INDICATOR, "")).ifPresent(indicator -> programme
                    .measures(indicator, language)
                    .forEach(one -> choices.put(one.code(), one.title())));
        } else if (field.column().equals("section")) {
            laid.tables().parts(Part.Kind.SECTION).stream()
                    .filter(section -> section.group().equals(part.group()))
                    .forEach(section -> choices.put(section.code(), section.code()));
        } else {
            field.choices().forEach(one -> choices.put(one.code(), choice(one)));
        }
        return choices;
    }

    private String title(Indicator indicator) {
        return indicator.code() + " " + programme.title(indicator, language);
    }

    private String choice(TypedField.Choice choice) {
        return isEnglish() ? choice.code().toLowerCase(Locale.ROOT).replace('_', ' ') : choice.word();
    }

    /** How an indicator is counted, in the words of the reader. */
    private String about(TypedField field, String value) {
        return field.column().equals(INDICATOR)
                ? programme
                        .indicator(value)
                        .map(one -> programme.definition(one, language))
                        .orElse("")
                : "";
    }

    private String label(TypedField field) {
        return isEnglish() ? word("regulations.field." + field.column()) : field.header();
    }

    private boolean isEnglish() {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private String word(String key) {
        return Objects.requireNonNull(words.getMessage(key, null, key, language));
    }
}
