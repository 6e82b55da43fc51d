package org.conferral.platform.control.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready while nothing keeps work from getting through; what does is told. */
@Readiness
@ApplicationScoped
public class ApplicationReadiness implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        Map<String, String> troubles = Troubles.now();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("conferral").status(troubles.isEmpty());
        troubles.forEach(answer::withData);
        return answer.build();
    }
}
