package school.quality.web.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Providers of identities (OIDC) that the settings name. A provider is asked for its addresses when somebody first comes
 * through it, not before: the pages open while it is down.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class Identities {

    private final OAuth2ClientProperties settings;

    Identities(OAuth2ClientProperties settings) {
        this.settings = settings;
    }

    /** A provider that can be signed in with. */
    record Identity(String id, String name) {}

    @Bean
    ClientRegistrationRepository registrations() {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(List.copyOf(new OAuth2ClientPropertiesMapper(settings)
                        .asClientRegistrations()
                        .values())));
    }

    List<Identity> all() {
        return settings.getRegistration().entrySet().stream()
                .map(Identities::identity)
                .toList();
    }

    private static Identity identity(Map.Entry<String, OAuth2ClientProperties.Registration> of) {
        return new Identity(
                of.getKey(), Optional.ofNullable(of.getValue().getClientName()).orElse(of.getKey()));
    }

    /** Where somebody signs out at the provider itself; empty where it has no such page. */
    static Optional<String> exit(ClientRegistration provider, String backTo) {
        return Optional.ofNullable(
                        provider.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(endpoint -> UriComponentsBuilder.fromUriString(endpoint.toString())
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(provider.getClientId(), backTo)
                        .toUriString());
    }
}
