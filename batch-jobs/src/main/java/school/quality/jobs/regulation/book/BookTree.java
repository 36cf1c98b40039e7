package school.quality.jobs.regulation.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import school.quality.engine.regulation.check.Place;
import school.quality.jobs.regulation.book.BookFault.Code;

/** Puts the rows of all sheets together to the JSON form of a regulation. */
final class BookTree {

    /** A group for what belongs to no group, so that it is looked at all the same. It is left out in the end. */
    private static final String NOWHERE = "?";

    private final Map<String, FoundSheet> sheets;
    private final BookFaults faults;
    private final CellPaths cells = new CellPaths();
    private final BookForm forms = new BookForm(cells);
    private final Map<Place, CellPlace> places = new LinkedHashMap<>();
    private final Map<String, Object> root = new LinkedHashMap<>();
    private final Map<List<String>, Entry> known = new LinkedHashMap<>();
    private final List<Entry> criteria = new ArrayList<>();
    private final List<Entry> policies = new ArrayList<>();
    private final Set<Object> broken = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Entry nowhere;

    BookTree(Map<String, FoundSheet> sheets, BookFaults faults) {
        this.sheets = sheets;
        this.faults = faults;
    }

    /** Reads all sheets. */
    void read() {
        root.put("groups", new ArrayList<>());
        each("head", this::head);
        each("groups", this::group);
        each("sections", this::section);
        each("criteria", this::criterion);
        criteria.forEach(this::checkOthers);
        each("conditions", this::condition);
        each("bands", this::band);
        each("rows", this::points);
        each("coefficients", this::coefficient);
        each("names", this::name);
        each("allowance", this::policy);
        each("percent_bands", this::percentBand);
        criteria.stream().filter(entry -> !entry.row().isSound()).forEach(this::leaveOut);
        policies.stream().filter(entry -> !entry.row().isSound()).forEach(this::leaveOut);
    }

    Map<String, Object> root() {
        return root;
    }

    Map<Place, CellPlace> places() {
        return places;
    }

    CellPaths cells() {
        return cells;
    }

    /** The lists that the methods of the criteria ask for. */
    List<String> listsNeeded() {
        return criteria.stream()
                .flatMap(entry -> MethodRows.of(entry.text("method", "type")).stream())
                .map(MethodRows::sheet)
                .distinct()
                .toList();
    }

    /** Whether the path leads to what belongs nowhere; that has been said already. */
    boolean isNowhere(String path) {
        return nowhere != null
                && path.startsWith(nowhere.path())
                && !cells.nearest(path).startsWith(nowhere.path());
    }

    /** A fault of the value at this path: the criterion or the policy around it cannot be used. */
    void leaveOut(String path) {
        criteria.stream().filter(entry -> entry.holds(path)).forEach(this::leaveOut);
        policies.stream().filter(entry -> entry.holds(path)).forEach(this::leaveOut);
    }

    /** The form without what cannot be used. */
    Map<String, Object> usable() {
        leaveOutWhatRestsOnOthers();
        Map<String, Object> usable = new LinkedHashMap<>(root);
        usable.put(
                "groups",
                each(
                        root,
                        "groups",
                        group -> group.put("sections", each(group, "sections", section -> {
                            section.put("criteria", each(section, "criteria", criterion -> {}));
                        }))));
        usable.put("allowance", each(root, "allowance", policy -> {}));
        return usable;
    }

    private List<Object> each(Map<String, Object> form, String name, Consumer<Map<String, Object>> inside) {
        List<Object> copies = new ArrayList<>();
        for (Object one : Entry.list(form, name)) {
            if (!broken.contains(one)) {
                Map<String, Object> copy = new LinkedHashMap<>(map(one));
                inside.accept(copy);
                copies.add(copy);
            }
        }
        return copies;
    }

    private void leaveOutWhatRestsOnOthers() {
        boolean more = true;
        while (more) {
            more = criteria.stream()
                            .filter(entry -> !broken.contains(entry.form()) && restsOnBroken(entry))
                            .peek(this::leaveOut)
                            .count()
                    > 0;
        }
    }

    private boolean restsOnBroken(Entry entry) {
        Object others = ((Map<?, ?>) entry.form().getOrDefault("method", Map.of())).get("criteria");
        return others instanceof List<?> codes
                && criteria.stream()
                        .filter(other -> broken.contains(other.form()))
                        .anyMatch(other -> isOfOneGroup(other, entry)
                                && codes.contains(other.form().get("code")));
    }

    private static boolean isOfOneGroup(Entry one, Entry other) {
        return one.path()
                .substring(0, one.path().indexOf(']'))
                .equals(other.path().substring(0, other.path().indexOf(']')));
    }

    private void leaveOut(Entry entry) {
        broken.add(entry.form());
    }

    private void each(String list, Consumer<BookRow> reader) {
        FoundSheet sheet = sheets.get(list);
        if (sheet != null) {
            sheet.rows().forEach(row -> reader.accept(new BookRow(sheet, row, faults)));
        }
    }

    private void head(BookRow row) {
        if (places.putIfAbsent(Place.head(), row.place()) != null) {
            row.refuse(Code.W21, "");
            return;
        }
        root.putAll(forms.of(row, "", "", DatasetWords.NONE));
    }

    private void group(BookRow row) {
        List<Object> groups = Entry.list(root, "groups");
        Entry entry = entry(row, "groups[" + groups.size() + "]", DatasetWords.NONE);
        entry.list("sections");
        row.need("code").filter(code -> isNew(List.of("group", code), entry)).ifPresent(code -> {
            places.put(Place.group(code), row.place());
            groups.add(entry.form());
        });
    }

    private void section(BookRow row) {
        Optional<String> code = row.need("code");
        Optional<String> group = row.need("group");
        Entry in = group.flatMap(name -> find(row, "group", "groups", "group", name))
                .orElseGet(() -> nowhere(row));
        List<Object> sections = in.list("sections");
        Entry entry = entry(row, in.path() + ".sections[" + sections.size() + "]", DatasetWords.NONE);
        entry.list("criteria");
        if (code.isPresent() && group.isPresent() && isNew(List.of("section", group.get(), code.get()), entry)) {
            places.put(Place.section(group.get(), code.get()), row.place());
            sections.add(entry.form());
        }
    }

    private void criterion(BookRow row) {
        Optional<String> code = row.need("code");
        Optional<String> group = row.need("group");
        Optional<String> section = row.need("section");
        Optional<Entry> in = group.flatMap(name -> find(row, "group", "groups", "group", name))
                .flatMap(found ->
                        section.flatMap(name -> find(row, "section", "sections", "section", group.orElse(""), name)));
        List<Object> list = in.map(found -> found.list("criteria")).orElseGet(() -> nowhereSection(row));
        String path = in.map(Entry::path).orElseGet(() -> nowhere(row).path() + ".sections[0]");
        Entry entry = entry(row, path + ".criteria[" + list.size() + "]", BookForm.words(row));
        prepare(entry);
        if (code.isPresent() && group.isPresent() && isNew(List.of("criterion", group.get(), code.get()), entry)) {
            places.put(Place.criterion(group.get(), code.get()), row.place());
            list.add(entry.form());
            criteria.add(entry);
        }
    }

    /** Lists that a method cannot be without are there, be they empty. */
    private void prepare(Entry entry) {
        MethodRows.of(entry.text("method", "type")).ifPresent(rows -> {
            Map<String, Object> method = entry.table("method");
            method.putIfAbsent(rows.field(), rows.isTable() ? new LinkedHashMap<>() : new ArrayList<>());
            if (!sheets.containsKey(rows.sheet())) {
                leaveOut(entry);
            }
        });
    }

    /** The criteria that a method takes the points of are there. */
    private void checkOthers(Entry entry) {
        Object others = entry.table("method").get("criteria");
        if (others instanceof List<?> codes) {
            codes.forEach(code ->
                    find(entry.row(), "method.criteria", "criteria", "criterion", groupOf(entry), code.toString()));
        }
    }

    private void condition(BookRow row) {
        Optional<String> kind = row.need("kind");
        Entry criterion = criterionOf(row);
        String field = kind.orElse("").equals("BONUS") ? "bonus" : "precondition";
        Map<String, Object> form = forms.of(row, criterion.path() + "." + field, "", BookForm.words(row));
        form.remove("kind");
        int number = field.equals("bonus") ? 1 : 0;
        if (kind.isPresent() && isFirst(criterion, Place.List.CONDITIONS, field, row) && row.isSound()) {
            place(Place.List.CONDITIONS, criterion, number, row);
            criterion.form().put(field, form);
        }
    }

    private void band(BookRow row) {
        Entry criterion = criterionOf(row);
        if (fits(criterion, "bands", row)) {
            List<Object> bands = Entry.list(criterion.table("method"), "bands");
            place(Place.List.BANDS, criterion, bands.size(), row);
            bands.add(forms.of(row, criterion.path() + ".method.bands[" + bands.size() + "]", "", DatasetWords.NONE));
        }
        spoil(criterion, row);
    }

    private void points(BookRow row) {
        Entry criterion = criterionOf(row);
        if (fits(criterion, "rows", row)) {
            MethodRows rows = MethodRows.of(criterion.text("method", "type")).orElseThrow();
            if (rows.isTable()) {
                level(criterion, row);
            } else {
                List<Object> list = Entry.list(criterion.table("method"), rows.field());
                place(Place.List.ROWS, criterion, list.size(), row);
                String path = criterion.path() + ".method." + rows.field() + "[" + list.size() + "]";
                list.add(forms.of(row, path, "", DatasetWords.of(emptyIsNull(criterion.text("source", "dataset")))));
            }
        }
        spoil(criterion, row);
    }

    private void level(Entry criterion, BookRow row) {
        Map<String, Object> points = Entry.table(criterion.table("method"), "points");
        Map<String, Object> form =
                forms.of(row, criterion.path() + ".line" + row.place().row(), "", DatasetWords.NONE);
        List.of("level", "place", "where").stream()
                .filter(form::containsKey)
                .forEach(unused -> row.fault(Code.W13, unused, String.valueOf(form.get(unused))));
        row.need("code")
                .filter(code -> isFirst(criterion, Place.List.ROWS, code, row))
                .ifPresent(code -> {
                    place(Place.List.ROWS, criterion, points.size(), row);
                    cells.add(criterion.path() + ".method.points." + code, row.place("points"));
                    Optional.ofNullable(form.get("points")).ifPresent(value -> points.put(code, value));
                });
    }

    /** A coefficient that cannot be read is refused alone: what else is wrong with its criterion is found all the same. */
    private void coefficient(BookRow row) {
        Entry criterion = criterionOf(row);
        Map<String, Object> table = criterion.table("coefficients");
        Optional<String> subject = row.need("subject");
        Optional<String> factor = row.need("coefficient");
        if (subject.isPresent() && isFirst(criterion, Place.List.COEFFICIENTS, subject.get(), row)) {
            place(Place.List.COEFFICIENTS, criterion, table.size(), row);
            cells.add(criterion.path() + ".coefficients." + subject.get(), row.place("coefficient"));
            factor.ifPresent(value -> table.put(subject.get(), value));
        }
    }

    private void name(BookRow row) {
        Entry criterion = criterionOf(row);
        Optional<String> name = row.need("name");
        if (fits(criterion, "names", row)) {
            String path = criterion.path() + ".method.names." + name.orElse(NOWHERE);
            Map<String, Object> source = forms.of(row, path, "source.", BookForm.words(row));
            Map<String, Object> names = Entry.table(criterion.table("method"), "names");
            if (name.isPresent() && isFirst(criterion, Place.List.NAMES, name.get(), row)) {
                place(Place.List.NAMES, criterion, names.size(), row);
                names.put(name.get(), source);
            }
        }
        spoil(criterion, row);
    }

    private void policy(BookRow row) {
        List<Object> list = Entry.list(root, "allowance");
        Entry entry = entry(row, "allowance[" + list.size() + "]", DatasetWords.NONE);
        if (entry.table("personCap").size() > 1) {
            String other = row.place("personCap.amount").column();
            row.fault(Code.W22, "personCap.share", row.shown("personCap.share"), other);
            entry.table("personCap").remove("share");
        }
        if (entry.table("personCap").isEmpty()) {
            entry.form().remove("personCap");
        }
        row.need("category")
                .filter(code -> isNew(List.of("policy", code), entry))
                .ifPresent(code -> {
                    places.put(Place.allowance(code), row.place());
                    list.add(entry.form());
                    policies.add(entry);
                });
    }

    private void percentBand(BookRow row) {
        Optional<Entry> policy =
                row.need("category").flatMap(code -> find(row, "category", "allowance", "policy", code));
        if (policy.isEmpty()) {
            row.values(DatasetWords.NONE);
            return;
        }
        List<Object> bands = policy.get().list("percentBands");
        String path = policy.get().path() + ".percentBands[" + bands.size() + "]";
        Map<String, Object> form = forms.of(row, path, "", DatasetWords.NONE);
        String category = String.valueOf(form.remove("category"));
        places.put(Place.percentBand(category, bands.size()), row.place());
        bands.add(form);
        spoil(policy.get(), row);
    }

    private Entry entry(BookRow row, String path, DatasetWords words) {
        return new Entry(forms.of(row, path, "", words), path, row);
    }

    /** The criterion that a row belongs to; a stand-in where it names none that is there. */
    private Entry criterionOf(BookRow row) {
        Optional<String> group = row.need("group");
        Optional<String> criterion = row.need("criterion");
        return group.flatMap(name -> find(row, "group", "groups", "group", name))
                .flatMap(found -> criterion.flatMap(
                        code -> find(row, "criterion", "criteria", "criterion", group.orElse(""), code)))
                .orElseGet(() -> new Entry(new LinkedHashMap<>(), NOWHERE, row));
    }

    /** What a cell names on another sheet; that there is none is noted, unless that sheet cannot be read at all. */
    private Optional<Entry> find(BookRow row, String column, String sheet, String... key) {
        Optional<Entry> found = Optional.ofNullable(known.get(List.of(key)));
        if (found.isEmpty() && sheets.containsKey(sheet)) {
            row.fault(Code.W10, column, key[key.length - 1], sheets.get(sheet).name());
        }
        return found;
    }

    private boolean isNew(List<String> key, Entry entry) {
        Entry there = known.putIfAbsent(key, entry);
        if (there == null) {
            return true;
        }
        String column = key.get(0).equals("policy") ? "category" : "code";
        entry.row()
                .fault(
                        Code.W11,
                        column,
                        key.get(key.size() - 1),
                        row(there.row().place()));
        return false;
    }

    /** Whether a criterion's list has no such line yet. */
    private boolean isFirst(Entry criterion, Place.List list, String code, BookRow row) {
        Entry there = known.putIfAbsent(
                List.of(list.name(), criterion.path(), code), new Entry(criterion.form(), criterion.path(), row));
        if (there != null && !criterion.path().equals(NOWHERE)) {
            row.refuse(Code.W11, code, row(there.row().place()));
        }
        return there == null;
    }

    private static String row(CellPlace place) {
        return Integer.toString(place.row());
    }

    private boolean fits(Entry criterion, String sheet, BookRow row) {
        String method = criterion.text("method", "type");
        boolean fits =
                MethodRows.of(method).filter(rows -> rows.sheet().equals(sheet)).isPresent();
        if (!fits && !method.isEmpty()) {
            row.refuse(
                    Code.W12,
                    criterion.row().shown("method.type"),
                    row(criterion.row().place()));
        }
        if (!fits) {
            row.values(DatasetWords.NONE);
        }
        return fits;
    }

    private void place(Place.List list, Entry criterion, int number, BookRow row) {
        if (!criterion.path().equals(NOWHERE)) {
            places.put(
                    Place.within(
                            list,
                            groupOf(criterion),
                            String.valueOf(criterion.form().get("code")),
                            number),
                    row.place());
        }
    }

    private static String groupOf(Entry criterion) {
        return criterion.row().need("group").orElse("");
    }

    private void spoil(Entry criterion, BookRow row) {
        if (!row.isSound()) {
            leaveOut(criterion);
        }
    }

    private static @Nullable String emptyIsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private Entry nowhere(BookRow row) {
        if (nowhere == null) {
            List<Object> groups = Entry.list(root, "groups");
            nowhere = new Entry(new LinkedHashMap<>(), "groups[" + groups.size() + "]", row);
            groups.add(nowhere.form());
            leaveOut(nowhere);
        }
        return nowhere;
    }

    private List<Object> nowhereSection(BookRow row) {
        List<Object> sections = nowhere(row).list("sections");
        if (sections.isEmpty()) {
            sections.add(new LinkedHashMap<String, Object>());
        }
        return Entry.list(map(sections.get(0)), "criteria");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object object) {
        return (Map<String, Object>) object;
    }
}
