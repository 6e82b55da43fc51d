package org.conferral.it.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Surroundings;
import org.junit.jupiter.api.Test;

/** What a first start leaves behind. */
class StartIT {
    // platform R7.1
    @Test
    void everyMigrationRan() {
        assertEquals(
                List.of(),
                Database.column(String.class, "select script from flyway_schema_history where not success"),
                "failed migrations");
        assertTrue(Database.count("select count(*) from flyway_schema_history where type = 'SQL'") >= 7);
    }

    @Test
    void accountsAreMadeWithTheirRolesAndNoReadablePassword() {
        for (Account account : Account.values()) {
            assertEquals(
                    account.roles().stream().sorted().toList(),
                    Database.column(
                            String.class,
                            "select role from app_user_role join app_user on id = user_id where login = ? order by role",
                            account.login()));
        }
        assertEquals(0, Database.count("select count(*) from app_user where password_hash not like '$2a$%'"));
    }

    @Test
    void serverIsLiveAndReady() throws Exception {
        for (String check : List.of("live", "ready")) {
            URI uri = URI.create(
                    "http://127.0.0.1:" + Surroundings.value("CONFERRAL_MANAGEMENT_PORT") + "/health/" + check);
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(200, response.statusCode(), response.body());
        }
    }
}
