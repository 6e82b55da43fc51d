package org.conferral.printing.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.List;
import org.conferral.printing.entity.FacilityPolicy.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/specification/ordering.md §12.1: what must be known of a facility. */
class FacilityPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "Centre, Centre, FOLDER, '', '', 22, '', '', 8, ",
        "Centre, Centre, FOLDER, /srv/print, '', 22, '', '', , ",
        "' ', Centre, FOLDER, '', '', 22, '', '', 8, english",
        "Centre, ' ', FOLDER, '', '', 22, '', '', 8, french",
        "Centre, Centre, FOLDER, '', '', 22, '', '', 0, limit",
        "Centre, Centre, FOLDER, '', '', 22, '', '', 100, limit",
        "Centre, Centre, FOLDER, print, '', 22, '', '', 8, drop_folder",
        "Centre, Centre, SFTP, jobs, print.example, 22, us, ssh-ed25519 AAAA, 8, ",
        "Centre, Centre, SFTP, jobs, print.example, 22, us, ecdsa-sha2-nistp256 AAA+/= of the host, 8, ",
        "Centre, Centre, SFTP, '', print.example, 22, us, ssh-ed25519 AAAA, 8, folder",
        "Centre, Centre, SFTP, jobs, '', 22, us, ssh-ed25519 AAAA, 8, host_name",
        "Centre, Centre, SFTP, jobs, the host, 22, us, ssh-ed25519 AAAA, 8, host_name",
        "Centre, Centre, SFTP, jobs, print.example, 0, us, ssh-ed25519 AAAA, 8, port",
        "Centre, Centre, SFTP, jobs, print.example, 65536, us, ssh-ed25519 AAAA, 8, port",
        "Centre, Centre, SFTP, jobs, print.example, 22, ' ', ssh-ed25519 AAAA, 8, login",
        "Centre, Centre, SFTP, jobs, print.example, 22, us, AAAA, 8, host_key"
    })
    void namesTheFirstFieldThatCannotBe(
            String english,
            String french,
            TransmissionKind kind,
            String folder,
            String host,
            int port,
            String login,
            String hostKey,
            Integer limit,
            String field) {
        FacilityRow row = new FacilityRow(
                1,
                english,
                french,
                kind,
                folder,
                host,
                port,
                login,
                hostKey,
                true,
                ReleasePlan.NONE,
                List.of(),
                limit,
                1);
        assertEquals(field, FacilityPolicy.fault(row).map(Fault::field).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY, 06:00, 1, 99999, 1, ",
        "'', '', , , , ",
        "MONDAY, '', , , , release_times",
        "'', 06:00, , , , release_days",
        "'', '', 0, , , most_items",
        "'', '', , 100000, , most_envelopes",
        "'', '', , , -1, most_megabytes"
    })
    void namesWhatCannotBeAPlanOfRelease(
            String days, String times, Integer items, Integer envelopes, Integer megabytes, String field) {
        ReleaseTimes release = new ReleaseTimes(
                days.isEmpty() ? List.of() : List.of(DayOfWeek.valueOf(days)),
                ReleaseTimes.parse(times).orElseThrow());
        ReleasePlan plan = new ReleasePlan(release, new SizeLimits(items, envelopes, megabytes), null);
        FacilityRow row = new FacilityRow(
                1, "Centre", "Centre", TransmissionKind.FOLDER, "", "", 22, "", "", true, plan, List.of(), null, 1);
        assertEquals(field, FacilityPolicy.fault(row).map(Fault::field).orElse(null));
    }
}
