package school.quality.web.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import school.quality.jobs.desk.AccessDesk;
import school.quality.jobs.desk.TokenDesk;
import school.quality.jobs.settings.SettingsFile;
import school.quality.jobs.store.access.RowSecurity;

/** Sign-in by the school's own accounts, by a directory (LDAP) or by a provider of identities (OIDC); headers; sessions. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import(Identities.class)
public class SecurityConfiguration {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final AuthenticationFailureHandler PROVIDER_REFUSED =
            new SimpleUrlAuthenticationFailureHandler(ToTheDoor.DOOR + "?provider");
    private static final Duration WORKING_DAY = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofMinutes(30);

    private static Doorkeeper doorkeeper(AccessDesk desk, SettingsFile settings) {
        List<AuthenticationProvider> providers = new ArrayList<>();
        providers.add(ownAccounts(desk));
        Directory.of(settings, desk).ifPresent(providers::add);
        return new Doorkeeper(providers, desk);
    }

    private static AuthenticationProvider ownAccounts(AccessDesk desk) {
        DaoAuthenticationProvider own = new DaoAuthenticationProvider(new OwnAccounts(desk));
        own.setPasswordEncoder(Passwords.encoder());
        return own;
    }

    /** After the web server's own settings, in whose place it comes. */
    @Bean
    @Order
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> idleSessionsEnd(SettingsFile settings) {
        Duration idle = settings.time("access.session.idle", IDLE);
        return server -> server.getSettings().getSession().setTimeout(idle);
    }

    /** No table, workbook or paper can hold control characters; nobody types them. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(
                value -> value == null || value.chars().allMatch(SecurityConfiguration::isTyped));
        return firewall;
    }

    /** Programs are told so as they are told of everything. */
    @Bean
    RequestRejectedHandler unreadable() {
        RequestRejectedHandler page = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            if (request.getRequestURI().startsWith("/api/")) {
                NoToken.problem(response, HttpStatus.BAD_REQUEST, "The address or a field holds what cannot be read.");
            } else {
                page.handle(request, response, rejected);
            }
        };
    }

    private static boolean isTyped(int letter) {
        return letter >= ' ' || letter == '\t' || letter == '\n' || letter == '\r';
    }

    /** The pages are measured as a whole; measuring each filter beside them only costs time. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Health and measurements: on a port of their own, which only the machine itself reaches. */
    @Bean
    @Order(1)
    SecurityFilterChain measurements(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Other programs: a token with every request, no session, so nothing for a foreign page to misuse. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, TokenDesk tokens) throws Exception {
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new TokenFilter(tokens), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new NoToken()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            ObjectProvider<ClientRegistrationRepository> identities,
            AccessDesk desk,
            SettingsFile settings)
            throws Exception {
        Duration longest = settings.time("access.session.longest", WORKING_DAY);
        http.authenticationProvider(doorkeeper(desk, settings))
                .addFilterBefore(new EndOfSession(desk, longest), AnonymousAuthenticationFilter.class)
                .requestCache(cache -> cache.requestCache(ToTheDoor.pagesOnly()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new ToTheDoor()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in",
                                "/public/**",
                                "/assets/**",
                                "/webjars/**",
                                "/error",
                                "/v3/api-docs/**",
                                "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(ToTheDoor.DOOR)
                        .failureHandler(new SignInRefused())
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(new Departure()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        if (identities.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage(ToTheDoor.DOOR)
                    .successHandler(new Arrival(desk))
                    .failureHandler(PROVIDER_REFUSED)
                    .withObjectPostProcessor(waiting()));
        }
        return http.build();
    }

    /** A provider that is down is said so on the sign-in page, too. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> waiting() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(PROVIDER_REFUSED);
                return filter;
            }
        };
    }

    @Bean
    WebMvcConfigurer gate(AccessDesk desk, RowSecurity rows) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new Gate(desk, rows));
                interceptors.addInterceptor(new OneTimePassword());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ViewerArgument());
            }
        };
    }
}
