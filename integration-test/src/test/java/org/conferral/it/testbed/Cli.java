package org.conferral.it.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WildFly's own command line, connected to the testbed's server, as an administrator has it. */
public final class Cli {
    /** Where the operations guide finds the jobs. */
    private static final String JOBS =
            "/deployment=conferral.ear/subdeployment=conferral-batch.jar/subsystem=batch-jberet";

    private static final Pattern EXECUTION = Pattern.compile("\"result\" => (\\d+)L?");

    private Cli() {}

    /** Starts a job; the number of its execution. */
    public static long start(String parameters) {
        return execution(jobs(":start-job(" + parameters + ")"));
    }

    private static String jobs(String operation) {
        try {
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("testbed.server"), "bin", "jboss-cli.sh")
                            .toString(),
                    "--connect",
                    "--timeout=" + (int) Patience.MILLISECONDS,
                    "--controller=127.0.0.1:" + Surroundings.value("CONFERRAL_MANAGEMENT_PORT"),
                    "--command=" + JOBS + operation);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.redirectErrorStream(true).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), () -> operation + ": " + answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long execution(String answer) {
        Matcher matcher = EXECUTION.matcher(answer);
        if (!matcher.find()) {
            throw new AssertionError(answer);
        }
        return Long.parseLong(matcher.group(1));
    }
}
