package org.conferral.launcher;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the terminal shows when everything runs. */
record Welcome(Settings settings, ServerFolder server, Optional<Accounts> accounts) {

    List<String> lines(Duration took) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Conferral is ready after " + took.toSeconds() + " s:  " + settings.address());
        lines.add("Management console:  http://127.0.0.1:" + settings.managementPort() + "/console");
        lines.add("Log:                 " + server.log());
        lines.add("Stop it with Ctrl-C. After a crash it starts again by itself, " + Restarts.MOST
                + " times within a quarter of an hour.");
        accounts.ifPresent(known -> lines.addAll(table(known)));
        lines.add("");
        return lines;
    }

    private static List<String> table(Accounts accounts) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Accounts, kept in " + accounts.file() + ":");
        for (Accounts.Account account : accounts.entries()) {
            lines.add(String.format(
                    "  %-10s %-24s %s", account.login(), account.password(), String.join(" ", account.roles())));
        }
        return lines;
    }
}
