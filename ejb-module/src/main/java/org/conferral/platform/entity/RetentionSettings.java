package org.conferral.platform.entity;

import java.util.Map;

/**
 * For how many days what nobody needs for ever is kept.
 *
 * @param jobs executions that have ended, in the server's job repository, {@code CONFERRAL_KEEP_JOBS_DAYS}
 * @param rejected rejected rows of imports and of printers' files, and rows with warnings, {@code CONFERRAL_KEEP_REJECTED_DAYS}
 * @param events events of runs and print jobs that are over, and of the outbox, {@code CONFERRAL_KEEP_EVENTS_DAYS}
 * @param signIns who signed in, tried to, or was refused, {@code CONFERRAL_KEEP_SIGN_INS_DAYS}
 * @param printFiles files of print jobs that have arrived, {@code CONFERRAL_KEEP_PRINT_DAYS}
 */
public record RetentionSettings(int jobs, int rejected, int events, int signIns, int printFiles) {
    public static RetentionSettings of(Map<String, String> variables) {
        Environment environment = new Environment(variables);
        return new RetentionSettings(
                environment.days("CONFERRAL_KEEP_JOBS_DAYS", 90),
                environment.days("CONFERRAL_KEEP_REJECTED_DAYS", 400),
                environment.days("CONFERRAL_KEEP_EVENTS_DAYS", 3650),
                environment.days("CONFERRAL_KEEP_SIGN_INS_DAYS", 400),
                environment.days("CONFERRAL_KEEP_PRINT_DAYS", 30));
    }
}
