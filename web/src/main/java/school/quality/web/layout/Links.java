package school.quality.web.layout;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Addresses in pages. Only those of the program's own files are led through the server's look-up of files, which gives them
 * their version; looking every other address up there too, in vain, took half the time of a page.
 */
final class Links extends StandardLinkBuilder {

    @Override
    protected String processLink(IExpressionContext context, String link) {
        return link.startsWith("/assets/") || link.startsWith("/webjars/") ? super.processLink(context, link) : link;
    }
}
