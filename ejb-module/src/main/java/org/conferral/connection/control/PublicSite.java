package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.conferral.platform.entity.Environment;

/** Where the public reaches the product: what links in letters begin with. */
@ApplicationScoped
public class PublicSite {
    private static final int USUAL_PORT = 8080;

    String address() {
        Environment environment = new Environment(Map.copyOf(System.getenv()));
        return environment
                .text("CONFERRAL_PUBLIC_URL")
                .or(() -> environment.text("CONFERRAL_BASE_URL"))
                .orElseGet(() -> "http://127.0.0.1:" + environment.port("CONFERRAL_HTTP_PORT", USUAL_PORT))
                .replaceFirst("/+$", "");
    }
}
