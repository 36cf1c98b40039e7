package school.quality.web.method;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.quality.jobs.dataset.ColumnType;
import school.quality.jobs.dataset.DatasetColumn;
import school.quality.jobs.desk.MethodDesk;
import school.quality.jobs.desk.ProgrammeDesk;
import school.quality.jobs.fault.Sentences;
import school.quality.jobs.fault.TableRefused;
import school.quality.jobs.method.RowsRefused;
import school.quality.jobs.store.loading.RowFault;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Download;
import school.quality.web.layout.Upload;

/** Norms and settings: what holds, a row entered at a time, and their workbooks up and down. */
@Controller
class MethodPages {

    private static final String INDICATOR = "indicator";

    private final Map<String, MethodDesk> desks;
    private final ProgrammeDesk programme;
    private final MessageSource words;

    MethodPages(
            @Qualifier("normsDesk") MethodDesk norms,
            @Qualifier("settingsDesk") MethodDesk settings,
            ProgrammeDesk programme,
            MessageSource words) {
        this.desks = Map.of(norms.name(), norms, settings.name(), settings);
        this.programme = programme;
        this.words = words;
    }

    @GetMapping("/schools/{school}/method")
    @EntryTo(Room.METHOD)
    String start(Viewer viewer, Model model) {
        return show(viewer, "norms", Map.of(), List.of(), "", model);
    }

    @GetMapping("/schools/{school}/method/{table}")
    @EntryTo(Room.METHOD)
    String table(
            Viewer viewer, @PathVariable String table, @RequestParam(defaultValue = "") String indicator, Model model) {
        return show(viewer, table, Map.of(), List.of(), indicator, model);
    }

    @PostMapping("/schools/{school}/method/{table}")
    @EntryTo(Room.METHOD)
    String enter(
            Viewer viewer,
            @PathVariable String table,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes next) {
        try {
            MethodDesk.Taken taken = desk(table).enter(typed, viewer.school(), viewer.actor());
            next.addFlashAttribute("done", counted(viewer, taken));
            return "redirect:/schools/{school}/method/{table}";
        } catch (RowsRefused refused) {
            return show(viewer, table, typed, refused.faults(), "", model);
        }
    }

    @GetMapping("/schools/{school}/method/{table}/file")
    @EntryTo(Room.METHOD)
    ResponseEntity<Resource> file(Viewer viewer, @PathVariable String table) {
        MethodDesk desk = desk(table);
        return Download.of(
                table + "-" + viewer.school() + ".xlsx",
                file -> desk.write(file, Optional.of(viewer.school()), viewer.language(), viewer.by()));
    }

    @PostMapping("/schools/{school}/method/{table}/file")
    @EntryTo(Room.METHOD)
    String upload(
            Viewer viewer,
            @PathVariable String table,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes next) {
        desk(table);
        if (file == null || file.isEmpty()) {
            model.addAttribute("refused", List.of(word(viewer, "method.no-file")));
            return show(viewer, table, Map.of(), List.of(), "", model);
        }
        return Upload.read(file, path -> taken(viewer, table, path, model, next));
    }

    private String taken(Viewer viewer, String table, Path path, Model model, RedirectAttributes next) {
        Sentences sentences = Sentences.in(viewer.language());
        try {
            MethodDesk.Taken taken = desk(table).take(path, Optional.of(viewer.school()), viewer.actor());
            next.addFlashAttribute("done", counted(viewer, taken));
            return "redirect:/schools/{school}/method/{table}";
        } catch (TableRefused refused) {
            model.addAttribute("refused", List.of(sentences.note(refused.note())));
        } catch (RowsRefused refused) {
            model.addAttribute(
                    "refused",
                    refused.faults().stream()
                            .map(fault -> word(
                                    viewer,
                                    "method.fault",
                                    fault.sheet(),
                                    Integer.toString(fault.row()),
                                    sentence(fault, sentences)))
                            .toList());
        }
        return show(viewer, table, Map.of(), List.of(), "", model);
    }

    private String show(
            Viewer viewer, String table, Map<String, String> typed, List<RowFault> faults, String wanted, Model model) {
        MethodDesk desk = desk(table);
        List<MethodPage.Field> fields = desk.columns().stream()
                .map(column -> field(column, typed, faults, viewer.language()))
                .toList();
        List<MethodDesk.Shown> rows = desk.rows(viewer.school(), viewer.language()).stream()
                .filter(row -> wanted.isEmpty() || wanted.equals(row.values().get(INDICATOR)))
                .toList();
        Sentences sentences = Sentences.in(viewer.language());
        model.addAttribute(
                "page",
                new MethodPage(
                        table, fields, groups(rows, desk, viewer.language()), wanted, indicators(viewer.language())));
        model.addAttribute(
                "general",
                faults.stream()
                        .filter(fault -> fault.column() == null
                                || desk.columns().stream()
                                        .noneMatch(column -> column.name().equals(fault.column())))
                        .map(fault -> sentence(fault, sentences))
                        .toList());
        return "method/method";
    }

    private List<MethodPage.Rows> groups(List<MethodDesk.Shown> rows, MethodDesk desk, Locale language) {
        Map<String, List<MethodDesk.Shown>> sections = rows.stream()
                .collect(Collectors.groupingBy(row -> section(row, language), LinkedHashMap::new, Collectors.toList()));
        return sections.entrySet().stream()
                .map(section -> new MethodPage.Rows(
                        section.getKey(),
                        section.getValue().stream()
                                .map(row -> row(row, desk, language))
                                .toList(),
                        sections.size() == 1))
                .toList();
    }

    /** Of the indicator that a row is about; empty where it is about none. */
    private String section(MethodDesk.Shown row, Locale language) {
        return programme
                .indicator(row.values().getOrDefault(INDICATOR, ""))
                .map(one -> one.section() + " " + programme.section(one, language))
                .orElse("");
    }

    private MethodPage.Field field(
            DatasetColumn column, Map<String, String> typed, List<RowFault> faults, Locale language) {
        Sentences sentences = Sentences.in(language);
        List<MethodPage.Choice> choices = column.codes().all().stream()
                .map(code -> new MethodPage.Choice(code, choice(column, code, language)))
                .toList();
        String input = column.name().equals(INDICATOR)
                ? "INDICATOR"
                : column.type() == ColumnType.DATE ? "DAY" : choices.isEmpty() ? "LINE" : "CHOICE";
        return new MethodPage.Field(
                column.name(),
                label(column, language),
                input,
                column.required(),
                typed.getOrDefault(column.name(), ""),
                choices,
                faults.stream()
                        .filter(fault -> column.name().equals(fault.column()))
                        .map(fault -> sentence(fault, sentences))
                        .toList());
    }

    private MethodPage.Row row(MethodDesk.Shown row, MethodDesk desk, Locale language) {
        Map<String, String> key = new LinkedHashMap<>();
        desk.columns().stream()
                .filter(column -> row.values().containsKey(column.name()))
                .forEach(column -> key.put(column.name(), row.values().get(column.name())));
        String by =
                (row.words().getOrDefault("entered_by", "") + " " + row.words().getOrDefault("entered_at", "")).strip();
        return new MethodPage.Row(
                desk.columns().stream()
                        .map(column -> cell(row, column, language))
                        .toList(),
                row.isOwn(),
                by,
                key);
    }

    private String cell(MethodDesk.Shown row, DatasetColumn column, Locale language) {
        String code = row.values().getOrDefault(column.name(), "");
        if (column.name().equals(INDICATOR)) {
            return programme
                    .indicator(code)
                    .map(one -> code + " " + programme.title(one, language))
                    .orElse(code);
        }
        if (column.name().equals("measure")) {
            return programme
                    .indicator(row.values().getOrDefault(INDICATOR, ""))
                    .flatMap(one -> programme.measures(one, language).stream()
                            .filter(measure -> measure.code().equals(code))
                            .findFirst())
                    .map(ProgrammeDesk.Measure::title)
                    .orElse(code);
        }
        return column.codes().all().contains(code)
                ? choice(column, code, language)
                : row.words().getOrDefault(column.name(), "");
    }

    private List<MethodPage.Choice> indicators(Locale language) {
        return programme.indicators().stream()
                .map(one -> new MethodPage.Choice(one.code(), programme.title(one, language)))
                .toList();
    }

    private String choice(DatasetColumn column, String code, Locale language) {
        return isEnglish(language)
                ? Objects.requireNonNull(words.getMessage("method.word." + code, null, spelled(code), language))
                : column.codes().wordFor(code);
    }

    private String label(DatasetColumn column, Locale language) {
        return isEnglish(language)
                ? Objects.requireNonNull(
                        words.getMessage("method.field." + column.name(), null, spelled(column.name()), language))
                : column.header();
    }

    private static String spelled(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private static String sentence(RowFault fault, Sentences sentences) {
        return sentences.fault(fault.code(), fault.dataset(), fault.column(), fault.value(), fault.details());
    }

    private String counted(Viewer viewer, MethodDesk.Taken taken) {
        return word(
                viewer,
                "method.taken",
                taken.counts().added(),
                taken.counts().changed(),
                taken.counts().withdrawn(),
                taken.counts().same());
    }

    private String word(Viewer viewer, String key, Object... details) {
        return words.getMessage(key, details, viewer.language());
    }

    private MethodDesk desk(String table) {
        return Optional.ofNullable(desks.get(table))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
