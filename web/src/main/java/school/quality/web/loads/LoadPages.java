package school.quality.web.loads;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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
import school.quality.jobs.desk.LoadDesk;
import school.quality.jobs.desk.UploadDesk;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.loading.LoadHistory.Load;
import school.quality.jobs.store.results.StaffNames;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Download;
import school.quality.web.layout.SchoolAddress;

/** Files of the school on their way in: sent, looked at, loaded, corrected, looked up again. */
@Controller
final class LoadPages {

    private final Uploads uploads;
    private final UploadDesk desk;
    private final LoadDesk loads;
    private final StaffNames staff;

    LoadPages(Uploads uploads, UploadDesk desk, LoadDesk loads, StaffNames staff) {
        this.uploads = uploads;
        this.desk = desk;
        this.loads = loads;
        this.staff = staff;
    }

    @GetMapping("/schools/{school}/loads")
    @EntryTo(Room.LOADS)
    String loads(Viewer viewer, Model model) {
        model.addAttribute("page", page(viewer));
        return "loads/loads";
    }

    @PostMapping("/schools/{school}/loads")
    @EntryTo(Room.LOADS)
    String send(
            Viewer viewer,
            Model model,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "false") boolean register,
            @RequestParam(defaultValue = "false") boolean replace,
            @RequestParam(required = false) List<MultipartFile> files) {
        try {
            LoadOptions options = new LoadOptions(year, register, replace);
            Upload upload = uploads.take(viewer, files == null ? List.of() : files, options);
            return redirect(viewer, "/uploads/" + upload.id());
        } catch (UploadRefused refused) {
            model.addAttribute("page", page(viewer));
            model.addAttribute("refused", refused);
            model.addAttribute("year", year);
            return "loads/loads";
        }
    }

    @GetMapping("/schools/{school}/loads/uploads/{upload}")
    @EntryTo(Room.LOADS)
    String upload(Viewer viewer, @PathVariable String upload, Model model) {
        Upload found = find(viewer, upload);
        Optional<Long> loaded = loadedAs(found);
        if (loaded.isPresent()) {
            uploads.discard(found);
            return redirect(viewer, "/" + loaded.get());
        }
        model.addAttribute("page", UploadPage.of(found, viewer));
        return "loads/upload";
    }

    /** Asked for again and again while the page is open; when the work has ended the page is loaded anew. */
    @GetMapping("/schools/{school}/loads/uploads/{upload}/progress")
    @EntryTo(Room.LOADS)
    String progress(Viewer viewer, @PathVariable String upload, Model model, HttpServletResponse answer) {
        Upload found = find(viewer, upload);
        if (!found.isBusy()) {
            answer.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("page", UploadPage.of(found, viewer));
        return "loads/upload :: progress";
    }

    @PostMapping("/schools/{school}/loads/uploads/{upload}")
    @EntryTo(Room.LOADS)
    String load(Viewer viewer, @PathVariable String upload) {
        Upload found = find(viewer, upload);
        uploads.load(found);
        return redirect(viewer, "/uploads/" + found.id());
    }

    @PostMapping("/schools/{school}/loads/uploads/{upload}/discard")
    @EntryTo(Room.LOADS)
    String discard(Viewer viewer, @PathVariable String upload) {
        uploads.discard(find(viewer, upload));
        return redirect(viewer, "");
    }

    @GetMapping("/schools/{school}/loads/{load:[0-9]{1,18}}")
    @EntryTo(Room.LOADS)
    String load(Viewer viewer, @PathVariable long load, Model model) {
        Load found = find(viewer, load);
        boolean rows = RowsOfOthers.maySee(viewer, found);
        model.addAttribute("load", found);
        model.addAttribute("by", LoadsPage.by(found, staff.of(viewer.school())));
        model.addAttribute("rows", rows);
        desk.report(viewer.school(), load)
                .map(report -> LoadShown.of(report, viewer.language()))
                .map(shown -> rows ? shown : shown.withoutRows())
                .ifPresent(shown -> model.addAttribute("report", shown));
        return "loads/load";
    }

    @GetMapping("/schools/{school}/loads/{load:[0-9]{1,18}}/rejected")
    @EntryTo(Room.LOADS)
    ResponseEntity<Resource> rejected(Viewer viewer, @PathVariable long load) {
        Load found = find(viewer, load);
        if (!RowsOfOthers.maySee(viewer, found) || found.rows().rejected() == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Download.of(
                "load-" + load + ".xlsx", file -> loads.writeRejectedRows(load, file, viewer.language(), viewer.by()));
    }

    private LoadsPage page(Viewer viewer) {
        boolean all = viewer.is(Role.DEPUTY_HEAD, Role.DIRECTOR);
        return LoadsPage.of(
                viewer,
                desk.loads(viewer.school(), all ? Optional.empty() : viewer.by()),
                staff.of(viewer.school()),
                uploads.waiting(viewer).map(Upload::id));
    }

    private Upload find(Viewer viewer, String upload) {
        return uploads.find(viewer, upload).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Load find(Viewer viewer, long load) {
        return desk.load(viewer.school(), load)
                .filter(found -> RowsOfOthers.mayKnow(viewer, found))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Long> loadedAs(Upload upload) {
        return upload.loading().flatMap(task -> task.result()).map(report -> report.loadId());
    }

    private static String redirect(Viewer viewer, String rest) {
        return SchoolAddress.redirect(viewer, Room.LOADS, rest);
    }
}
