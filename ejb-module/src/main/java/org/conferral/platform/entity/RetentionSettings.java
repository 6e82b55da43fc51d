package org.conferral.platform.entity;

import java.util.Map;
import java.util.Optional;

/**
 * For how many days what nobody needs for ever is kept.
 *
 * @param jobs executions that have ended, in the server's job repository, {@code CONFERRAL_KEEP_JOBS_DAYS}
 * @param rejected rejected rows of imports and rows with warnings, {@code CONFERRAL_KEEP_REJECTED_DAYS}
 * @param events what happened to runs that have ended, and events of the outbox, {@code CONFERRAL_KEEP_EVENTS_DAYS}
 * @param signIns who signed in, tried to, or was refused, {@code CONFERRAL_KEEP_SIGN_INS_DAYS}
 */
public record RetentionSettings(int jobs, int rejected, int events, int signIns) {
    public static RetentionSettings of(Map<String, String> environment) {
        return new RetentionSettings(
                days(environment, "CONFERRAL_KEEP_JOBS_DAYS", 90),
                days(environment, "CONFERRAL_KEEP_REJECTED_DAYS", 400),
                days(environment, "CONFERRAL_KEEP_EVENTS_DAYS", 3650),
                days(environment, "CONFERRAL_KEEP_SIGN_INS_DAYS", 400));
    }

    private static int days(Map<String, String> environment, String name, int unset) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(value -> days(name, value.strip()))
                .orElse(unset);
    }

    private static int days(String name, String value) {
        if (!value.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException(
                    name + "=" + value + " is not understood: it takes a number of days from 1 to 99999.");
        }
        return Integer.parseInt(value);
    }
}
