package org.conferral.it.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.SlowClient;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** Whoever sends files as slowly as can be, or from many sessions, takes no places of the import. */
class UploadsIT {
    private static final String ELSEWHERE = "X-Forwarded-For: 203.0.113.78";

    // guard R4
    @Test
    void importIsTakenFromASessionAndMadeUpOnesOfOneNetworkLeavePlaces() {
        WebClient admin = WebClient.of(Account.ADMIN);
        try (SlowClient nobody = new SlowClient("POST /intake/import", "Content-Length: 900000")) {
            assertEquals(303, nobody.status());
        }
        List<SlowClient> clients = IntStream.range(0, 12)
                .mapToObj(i -> new SlowClient(
                        "POST /intake/import", "Content-Length: 900000", "Cookie: JSESSIONID=made-up-" + i, ELSEWHERE))
                .toList();
        // one network has half of the places, however many sessions it makes up
        assertEquals(400, admin.post("/intake/import", "look=").statusCode(), "the import takes what others send");
        clients.forEach(SlowClient::close);
    }

    // guard R4
    @Test
    void filesOfThePublicHoldNothingOfTheImport() {
        WebClient admin = WebClient.of(Account.ADMIN);
        try (SlowClient nobody = new SlowClient(
                "POST /mypass/upload-waybill?visit=",
                "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 900000")) {
            assertEquals(302, nobody.status(), "answered before anything of it is read");
        }
        List<SlowClient> clients = IntStream.range(0, 12)
                .mapToObj(i -> new SlowClient(
                        "POST /mypass/upload-waybill?visit=",
                        "Content-Type: multipart/form-data; boundary=x",
                        "Content-Length: 900000",
                        "Cookie: mypass=made-up-" + i))
                .toList();
        assertEquals(400, admin.post("/intake/import", "look=").statusCode());
        clients.forEach(SlowClient::close);
    }
}
