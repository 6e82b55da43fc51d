package org.conferral.printing.entity;

import java.util.Optional;
import java.util.regex.Pattern;

/** What must be known of a facility, so that print jobs can be taken there. */
public final class FacilityPolicy {
    private static final int LAST_PORT = 65_535;
    private static final Pattern KEY = Pattern.compile("(ssh-|ecdsa-)[a-z0-9-]+ [A-Za-z0-9+/]+=*( .*)?");

    private FacilityPolicy() {}

    /** What is wrong with a field. */
    public record Fault(String field, String rule) {}

    /** The first thing that is wrong; nothing when it may be saved. */
    public static Optional<Fault> fault(FacilityRow row) {
        if (row.english().isBlank()) {
            return Optional.of(new Fault("english", "facility_name"));
        }
        if (row.french().isBlank()) {
            return Optional.of(new Fault("french", "facility_name"));
        }
        if (row.limit() != null && (row.limit() < 1 || row.limit() > Route.MOST_SHEETS)) {
            return Optional.of(new Fault("limit", "facility_limit"));
        }
        return ofPlan(row.plan()).or(() -> ofWay(row));
    }

    private static Optional<Fault> ofPlan(ReleasePlan plan) {
        boolean days = !plan.times().days().isEmpty();
        boolean times = !plan.times().times().isEmpty();
        if (days != times) {
            return Optional.of(
                    days ? new Fault("release_times", "facility_times") : new Fault("release_days", "facility_days"));
        }
        return plan.limits().impossible().map(field -> new Fault(field, "facility_most"));
    }

    private static Optional<Fault> ofWay(FacilityRow row) {
        return switch (row.transmission()) {
            case FOLDER ->
                row.folder().isEmpty() || row.folder().startsWith("/")
                        ? Optional.empty()
                        : Optional.of(new Fault("drop_folder", "facility_folder"));
            case SFTP -> ofHost(row);
        };
    }

    private static Optional<Fault> ofHost(FacilityRow row) {
        if (row.folder().isBlank()) {
            return Optional.of(new Fault("folder", "facility_remote"));
        }
        if (row.host().isBlank() || row.host().contains(" ")) {
            return Optional.of(new Fault("host_name", "facility_host"));
        }
        if (row.port() < 1 || row.port() > LAST_PORT) {
            return Optional.of(new Fault("port", "facility_port"));
        }
        if (row.login().isBlank()) {
            return Optional.of(new Fault("login", "facility_login"));
        }
        return KEY.matcher(row.hostKey()).matches()
                ? Optional.empty()
                : Optional.of(new Fault("host_key", "facility_host_key"));
    }
}
