package org.conferral.it.verification;

import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conferral.document.entity.ProofCode;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long the page of verification takes with very many codes, for right ones, wrong letters and codes that there are not,
 * in turn, each from another network. Only with {@code -Dcodes=1000000} or any other number (docs/benchmarks.md).
 */
@EnabledIfSystemProperty(named = "codes", matches = "[0-9]+")
class ManyCodesIT {
    private static final PrintStream SAY = System.out;
    private static final int CODES = Integer.getInteger("codes", 1);
    private static final int AT_ONCE = 50_000;
    private static final int REQUESTS = 3_000;
    private static final int WARMING = REQUESTS / 5;

    /** In thousandths of a millisecond. */
    private static final long BOUND = 50_000;

    private static final List<String> NAMES = List.of("Chow", "Walker", "Tremblay", "Singh");

    private enum Asked {
        RIGHT,
        WRONG_LETTERS,
        NO_SUCH_CODE
    }

    private final SecureRandom secure = new SecureRandom();
    private final Random random = new Random(7);
    private final HttpClient client = HttpClient.newHttpClient();

    // verification R1.3
    @Test
    void thePageAnswersAtOnceWhateverIsAsked() {
        makeCodes();
        for (int clients : new int[] {1, 4}) {
            Map<Asked, List<Long>> taken = clients == 1 ? asked() : together(clients);
            List<Long> all =
                    taken.values().stream().flatMap(List::stream).sorted().toList();
            SAY.printf(
                    "%,d codes, clients at once %d: %s; each kind 50 of 100 times within %s%n",
                    CODES,
                    clients,
                    told(all),
                    taken.entrySet().stream()
                            .map(kind -> kind.getKey() + " "
                                    + at(kind.getValue().stream().sorted().toList(), 50) / 1000.0 + " ms")
                            .collect(Collectors.joining(", ")));
            // four ask for all that two cores can do, beside the server and its database
            assertTrue(clients > 1 || at(all, 95) < BOUND, () -> told(all));
        }
    }

    private static String told(List<Long> sorted) {
        return Stream.of(50, 95, 99)
                .map(part -> part + " of 100 times within " + at(sorted, part) / 1000.0 + " ms")
                .collect(Collectors.joining(", "));
    }

    private static long at(List<Long> sorted, int part) {
        return sorted.get(sorted.size() * part / 100);
    }

    /** Copies of one document under codes of their own, which nothing else of the product is to be tried with any more. */
    private void makeCodes() {
        School school = School.open();
        school.pupil().achieved(AHSD);
        Documents.run(school);
        Documents.make();
        Database.update("do $$ declare k record; begin"
                + " for k in select conrelid::regclass as t, conname as c from pg_constraint where contype = 'f'"
                + " and conrelid in ('document'::regclass, 'award'::regclass) loop"
                + " execute format('alter table %s drop constraint %I', k.t, k.c); end loop; end $$");
        Database.update("alter table award disable trigger user");
        Database.update("create table many_codes (n bigint generated always as identity, code text)");
        for (int made = 0; made < CODES; made += AT_ONCE) {
            String codes = IntStream.range(0, Math.min(AT_ONCE, CODES - made))
                    .mapToObj(one -> ProofCode.random(secure).value())
                    .collect(Collectors.joining(","));
            Database.update("insert into many_codes (code) select unnest(string_to_array(?, ','))", codes);
        }
        Database.update(
                "insert into award (student_id, credential_type_id, credential_number, school_year, awarded_on,"
                        + " last_name, first_name, updated_by, updated_at) select 1000000 + n, 1, 5000000000 + n, 2025,"
                        + " date '2025-07-20', (string_to_array(?, ','))[n % 4 + 1] || n, 'Zoe', 'records', now() from many_codes",
                String.join(",", NAMES));
        Database.update(
                "insert into document (item_id, template_id, own_bytes, sha256, pages, proof_code, signing_key_id,"
                        + " snapshot, execution_id, made_at) select 10000000 + n, d.template_id, substr(d.own_bytes, 1, 300), d.sha256,"
                        + " 1, c.code, d.signing_key_id, d.snapshot || jsonb_build_object('code', c.code, 'number', 5000000000 + n,"
                        + " 'name', 'Zoe ' || (string_to_array(?, ','))[n % 4 + 1] || n), d.execution_id, d.made_at"
                        + " from many_codes c, (select * from document order by id desc limit 1) d",
                String.join(",", NAMES));
        Database.update("analyze document, award, award_audit");
        assertTrue(Database.count("select count(*) from document") > CODES);
    }

    private Map<Asked, List<Long>> together(int clients) {
        Map<Asked, List<Long>> all = new EnumMap<>(Asked.class);
        IntStream.range(0, clients)
                .parallel()
                .mapToObj(client -> new ManyCodesIT().asked())
                .toList()
                .forEach(taken -> taken.forEach((kind, times) ->
                        all.computeIfAbsent(kind, one -> new ArrayList<>()).addAll(times)));
        return all;
    }

    private Map<Asked, List<Long>> asked() {
        Map<Asked, List<Long>> taken = new EnumMap<>(Asked.class);
        for (int one = 0; one < REQUESTS; one++) {
            Asked kind = Asked.values()[one % Asked.values().length];
            long n = 1L + random.nextInt(CODES);
            String code = kind == Asked.NO_SUCH_CODE
                    ? ProofCode.random(secure).value()
                    : Database.value(String.class, "select code from many_codes where n = ?", n);
            String letters = kind == Asked.WRONG_LETTERS
                    ? "zz"
                    : NAMES.get((int) (n % NAMES.size())).substring(0, 2).toLowerCase(Locale.ROOT);
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            Surroundings.value("CONFERRAL_TEST_URL") + "/verify?code=" + code + "&name=" + letters))
                    .header(
                            "X-Forwarded-For",
                            "10." + random.nextInt(250) + "." + random.nextInt(250) + "." + random.nextInt(250))
                    .build();
            long begin = System.nanoTime();
            String page = answer(request);
            long took = (System.nanoTime() - begin) / 1000;
            assertEquals(kind == Asked.RIGHT, page.contains("data-status=\"valid\""), page);
            if (one >= WARMING) {
                taken.computeIfAbsent(kind, first -> new ArrayList<>()).add(took);
            }
        }
        return taken;
    }

    private String answer(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
