package school.quality.web.orders;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.quality.jobs.desk.AllowanceDesk;
import school.quality.jobs.desk.PaperDesk;
import school.quality.jobs.desk.Refusal;
import school.quality.jobs.export.papers.PaperProblem;
import school.quality.jobs.store.access.Role;
import school.quality.jobs.store.access.RowSecurity;
import school.quality.web.access.EntryTo;
import school.quality.web.access.Room;
import school.quality.web.access.Viewer;
import school.quality.web.layout.Download;
import school.quality.web.layout.RefusalWords;
import school.quality.web.layout.SchoolAddress;
import school.quality.web.program.Words;

/** Order, minutes and summary sheet of a result: written as drafts, registered, written again. */
@Controller
final class PaperPages {

    private final AllowanceDesk desk;
    private final PaperDesk papers;
    private final RowSecurity rows;
    private final RefusalWords words;

    PaperPages(AllowanceDesk desk, PaperDesk papers, RowSecurity rows, RefusalWords words) {
        this.desk = desk;
        this.papers = papers;
        this.rows = rows;
        this.words = words;
    }

    /** Of the registered order, or a draft where there is none. */
    @PostMapping("/schools/{school}/allowances/papers")
    @EntryTo(value = Room.ALLOWANCES, only = Role.DIRECTOR)
    Object papers(Viewer viewer, @ModelAttribute PaperForm form, RedirectAttributes told) {
        refuseUnlessThere(viewer, form);
        try {
            return Download.of("papers-" + form.period().replace('/', '-') + ".zip", file -> zip(file, viewer, form));
        } catch (Refusal refused) {
            return back(viewer, form, told, words.of(refused, viewer.language()));
        } catch (PaperProblem problem) {
            return back(viewer, form, told, problem.sentence(viewer.language()));
        }
    }

    /** Registers number and date of the order; the papers are written with it, both or neither. */
    @PostMapping("/schools/{school}/allowances/order")
    @EntryTo(value = Room.ALLOWANCES, only = Role.DIRECTOR)
    String order(Viewer viewer, @ModelAttribute PaperForm form, RedirectAttributes told) {
        refuseUnlessThere(viewer, form);
        if (!form.isOrdered()) {
            return back(
                    viewer,
                    form,
                    told,
                    Words.of("messages/orders", viewer.language()).text("BAD_NUMBER"));
        }
        try {
            Path folder = Files.createTempDirectory("papers");
            try {
                rows.asProgram(() -> papers.write(form.request(viewer, folder, true)));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
            return SchoolAddress.redirect(viewer, Room.ALLOWANCES, "?period=" + SchoolAddress.encoded(form.period()));
        } catch (Refusal refused) {
            return back(viewer, form, told, words.of(refused, viewer.language()));
        } catch (PaperProblem problem) {
            return back(viewer, form, told, problem.sentence(viewer.language()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void zip(Path file, Viewer viewer, PaperForm form) {
        Path folder = file.resolveSibling("papers");
        List<Path> written = rows.asProgram(() -> papers.write(form.request(viewer, folder, false)))
                .files();
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path paper : written) {
                zip.putNextEntry(new ZipEntry(String.valueOf(paper.getFileName())));
                Files.copy(paper, zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the page, with what stood against it and what was typed. */
    private static String back(Viewer viewer, PaperForm form, RedirectAttributes told, String sentence) {
        told.addFlashAttribute("refused", sentence);
        told.addFlashAttribute("paper", form);
        return SchoolAddress.redirect(viewer, Room.ALLOWANCES, "?period=" + SchoolAddress.encoded(form.period()));
    }

    private void refuseUnlessThere(Viewer viewer, PaperForm form) {
        if (form.period() == null || !desk.periods(viewer.school()).contains(form.period())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
