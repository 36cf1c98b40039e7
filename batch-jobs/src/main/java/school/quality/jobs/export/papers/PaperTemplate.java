package school.quality.jobs.export.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** A form with placeholders. */
interface PaperTemplate {

    /**
     * Fills the form.
     *
     * @param papers what is repeated as a whole, page after page or sheet after sheet
     * @throws PaperProblem where the template is not one, or asks for what there is not
     */
    void fill(InputStream template, List<Entry> papers, OutputStream out) throws IOException;
}
