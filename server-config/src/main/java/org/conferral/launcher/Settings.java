package org.conferral.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the environment asks of the launcher. Everything else in the environment reaches the server as it is.
 *
 * @param data where everything that must survive is kept, {@code CONFERRAL_DATA}
 * @param bind the address that the web port listens on, {@code CONFERRAL_BIND}
 * @param databasePort the embedded PostgreSQL's port, {@code CONFERRAL_DB_PORT}
 * @param external the database to use in place of an embedded one, {@code DB_URL}
 * @param development whether changed pages and a rebuilt EAR are taken over while the server runs
 */
public record Settings(
        Path data,
        String bind,
        int httpPort,
        int managementPort,
        int databasePort,
        Optional<ExternalDatabase> external,
        boolean demoAccounts,
        Sample sample,
        Path importFolder,
        boolean development) {

    private static final Pattern HEAP = Pattern.compile("[1-9][0-9]*[mMgG]");
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{0,63}");
    private static final Pattern NAME = Pattern.compile(".{1,100}");
    private static final List<String> NUMBERS = List.of(
            "CONFERRAL_BATCH_THREADS",
            "CONFERRAL_RUN_PARTITIONS",
            "CONFERRAL_LEASE_SECONDS",
            "CONFERRAL_RENEWAL_SECONDS",
            "CONFERRAL_WATCH_SECONDS");

    /** The settings of {@code variables}, relative paths taken from {@code workingFolder}. */
    public static Settings of(Map<String, String> variables, Path workingFolder) {
        Environment environment = new Environment(variables);
        environment.mustMatch("CONFERRAL_HEAP", HEAP, "a size such as 512m or 2g");
        for (String name : NUMBERS) {
            environment.mustMatch(name, WHOLE, "a whole number from 1 to 9999");
        }
        threadsMustHoldPartitions(environment);
        OpenIdConnect.check(environment);
        environment.mustMatch("DB_POOL", WHOLE, "a whole number");
        for (String name : List.of(
                "CONFERRAL_INVITATION_HOURS",
                "CONFERRAL_SIGN_IN_ATTEMPTS",
                "CONFERRAL_SIGN_IN_ATTEMPTS_OF_ADDRESS",
                "CONFERRAL_SIGN_IN_PAUSE_MINUTES",
                "CONFERRAL_TRUSTED_PROXIES")) {
            environment.mustMatch(name, WHOLE, "a whole number from 1 to 9999");
        }
        environment.mustMatch(
                "CONFERRAL_FIRST_ADMIN", LOGIN, "a login such as jdoe: a to z first, then also 0 to 9 . - _");
        environment.mustMatch("CONFERRAL_FIRST_ADMIN_NAME", NAME, "a name of at most 100 characters");
        Path data = workingFolder
                .resolve(environment.text("CONFERRAL_DATA").orElse(".data"))
                .normalize();
        Optional<ExternalDatabase> external = ExternalDatabase.of(environment);
        boolean embedded = external.isEmpty();
        return new Settings(
                data,
                environment.text("CONFERRAL_BIND").orElse("127.0.0.1"),
                environment.port("CONFERRAL_HTTP_PORT", 8080),
                environment.port("CONFERRAL_MANAGEMENT_PORT", 9990),
                environment.port("CONFERRAL_DB_PORT", 15_432),
                external,
                environment.flag("CONFERRAL_DEMO_ACCOUNTS", embedded),
                environment.text("CONFERRAL_SAMPLE").map(Sample::of).orElse(embedded ? Sample.DEFAULT : Sample.NONE),
                environment
                        .text("CONFERRAL_IMPORT_DIR")
                        .map(workingFolder::resolve)
                        .orElse(data.resolve("import")),
                environment.flag("CONFERRAL_DEVELOPMENT", false));
    }

    private static void threadsMustHoldPartitions(Environment environment) {
        int partitions = environment
                .text("CONFERRAL_RUN_PARTITIONS")
                .map(Integer::valueOf)
                .orElse(2);
        int threads = environment
                .text("CONFERRAL_BATCH_THREADS")
                .map(Integer::valueOf)
                .orElse(10);
        if (threads < Math.max(partitions, 2) + 1) {
            throw new StartRefusedException("CONFERRAL_RUN_PARTITIONS=" + partitions
                    + " does not go with CONFERRAL_BATCH_THREADS=" + threads + ": allow a thread for each partition, of"
                    + " which a search has two, and one more.");
        }
    }

    /** Where a browser on this machine finds the application. */
    String address() {
        return "http://" + (bind.equals("0.0.0.0") ? "localhost" : bind) + ":" + httpPort + "/";
    }
}
