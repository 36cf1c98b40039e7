package school.quality.jobs.store.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import school.quality.engine.allowance.DaysWorked;
import school.quality.engine.money.Money;
import school.quality.engine.rating.Employee;
import school.quality.engine.rating.Entries;
import school.quality.engine.rating.Item;
import school.quality.engine.rating.Items;
import school.quality.engine.rating.SheetEntry;

/** What rating and money need to know of one school's staff in a period: who is present, entries, counted rows, funds. */
public final class StaffFacts implements Items, Entries {

    private final List<Employee> employees = new ArrayList<>();
    private final Map<String, DaysWorked> days = new TreeMap<>();
    private final Map<String, Money> basePay = new TreeMap<>();
    private final Map<String, Money> funds = new TreeMap<>();
    private final Map<List<String>, SheetEntry> entries = new HashMap<>();
    private final Map<List<String>, List<Item>> items = new HashMap<>();
    private final Set<String> loaded;

    StaffFacts(Set<String> loaded) {
        this.loaded = new TreeSet<>(loaded);
    }

    /** Of a school without a regulation nobody is asked for. */
    public static StaffFacts none() {
        return new StaffFacts(Set.of());
    }

    /** Present on the last day of the period, by staff number. */
    public List<Employee> employees() {
        return List.copyOf(employees);
    }

    /** Working days of the period; empty where they are not loaded. */
    public Optional<DaysWorked> days(String staffId) {
        return Optional.ofNullable(days.get(staffId));
    }

    /** A month's base pay; empty where it is not loaded. */
    public Optional<Money> basePay(String staffId) {
        return Optional.ofNullable(basePay.get(staffId));
    }

    /** The money of a category of staff; empty where no fund is loaded. */
    public Optional<Money> fund(String category) {
        return Optional.ofNullable(funds.get(category));
    }

    @Override
    public Optional<SheetEntry> find(String staffId, String criterion) {
        return Optional.ofNullable(entries.get(List.of(staffId, criterion)));
    }

    @Override
    public boolean loaded(String dataset) {
        return loaded.contains(dataset);
    }

    @Override
    public List<Item> of(String dataset, @Nullable String credited, String staffId) {
        return items.getOrDefault(List.of(dataset, credited == null ? "" : credited, staffId), List.of());
    }

    void employee(Employee employee) {
        employees.add(employee);
    }

    void days(String staffId, DaysWorked worked) {
        days.put(staffId, worked);
    }

    void basePay(String staffId, Money pay) {
        basePay.put(staffId, pay);
    }

    void fund(String category, Money amount) {
        funds.put(category, amount);
    }

    /** These facts with the entries of others: what people decided then, beside what the data say now. */
    public StaffFacts withEntriesOf(StaffFacts others) {
        entries.clear();
        entries.putAll(others.entries);
        return this;
    }

    void entry(String staffId, String criterion, SheetEntry entry) {
        entries.put(List.of(staffId, criterion), entry);
    }

    void item(CountedDataset dataset, String staffId, Item item) {
        items.computeIfAbsent(List.of(dataset.dataset(), dataset.as(), staffId), key -> new ArrayList<>())
                .add(item);
    }
}
