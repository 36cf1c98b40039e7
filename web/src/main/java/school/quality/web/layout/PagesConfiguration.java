package school.quality.web.layout;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Language of the pages: Russian unless somebody chose English; the sentences of every room from {@code messages/pages}. */
@Configuration(proxyBeanMethods = false)
public class PagesConfiguration {

    private static final String BUNDLES = "messages/pages/";
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource sentences = new ResourceBundleMessageSource();
        sentences.setBasenames(bundles());
        sentences.setDefaultEncoding(StandardCharsets.UTF_8.name());
        sentences.setFallbackToSystemLocale(false);
        sentences.setAlwaysUseMessageFormat(true);
        return sentences;
    }

    @Bean
    RefusalWords refusalWords(MessageSource sentences) {
        return new RefusalWords(sentences);
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver cookie = new CookieLocaleResolver("language");
        cookie.setDefaultLocale(Locale.forLanguageTag("ru"));
        cookie.setCookieMaxAge(A_YEAR);
        cookie.setCookieHttpOnly(true);
        cookie.setRejectInvalidCookies(false);
        return cookie;
    }

    @Bean
    Filter seeOther() {
        return new SeeOther();
    }

    /** The innermost of the server's own reports on errors is the one that is shown. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadRequests(MessageSource sentences) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadRequests(sentences)));
    }

    @Bean
    WebMvcConfigurer language() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                LocaleChangeInterceptor change = new LocaleChangeInterceptor();
                change.setParamName("lang");
                change.setIgnoreInvalidLocale(true);
                interceptors.addInterceptor(change);
            }
        };
    }

    @Bean
    SmartInitializingSingleton links(SpringTemplateEngine pages) {
        return () -> pages.setLinkBuilder(new Links());
    }

    private static String[] bundles() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + BUNDLES + "*.properties"))
                    .map(Resource::getFilename)
                    .map(name -> Objects.requireNonNull(name).replace(".properties", ""))
                    .filter(name -> !name.endsWith("_en"))
                    .sorted()
                    .map(name -> BUNDLES + name)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
