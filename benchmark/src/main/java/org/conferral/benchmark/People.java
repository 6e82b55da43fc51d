package org.conferral.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * People who have signed in, each from a network of its own, and look at pages: each at all of them in an order of its own,
 * again and again, and thinks for half a second to one and a half between two.
 */
public final class People {
    private static final int OK = 200;
    private static final int LEAST_THOUGHT = 500;
    private static final int MORE_THOUGHT = 1_000;

    private final String site;
    private final List<String> pages;
    private final List<HttpClient> clients = new ArrayList<>();

    /**
     * A page that was looked at.
     *
     * @param begun milliseconds since 1970
     * @param taken milliseconds until all of it was there
     */
    public record Look(String page, long begun, double taken) {}

    /** Something that goes on while people look at pages. */
    public interface Work<T> {
        T end() throws Exception;
    }

    /** So many, signed in; one of them opens each page, which must be there. */
    public People(BenchmarkServer server, int count, List<String> pages) throws Exception {
        this.site = server.site();
        this.pages = List.copyOf(pages);
        for (int person = 0; person < count; person++) {
            HttpClient client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();
            clients.add(client);
            HttpRequest form = request(person, "/sign-in/check")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("login=" + BenchmarkServer.LOGIN + "&password=" + server.password()))
                    .build();
            client.send(form, BodyHandlers.discarding());
        }
        for (String page : this.pages) {
            look(0, page);
        }
    }

    /** What so many of them looked at until the work ended. */
    public <T> T during(int count, List<Look> looks, Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, count));
        CountDownLatch over = new CountDownLatch(1);
        List<Future<List<Look>>> people = new ArrayList<>();
        try {
            for (int person = 0; person < count; person++) {
                int one = person;
                people.add(threads.submit(() -> looks(one, over)));
            }
            T found = work.end();
            over.countDown();
            for (Future<List<Look>> one : people) {
                looks.addAll(one.get());
            }
            return found;
        } finally {
            over.countDown();
            threads.shutdown();
        }
    }

    private List<Look> looks(int person, CountDownLatch over) throws IOException, InterruptedException {
        Random random = new Random(person);
        List<String> order = new ArrayList<>(pages);
        List<Look> looks = new ArrayList<>();
        int next = order.size();
        while (!over.await(LEAST_THOUGHT + random.nextInt(MORE_THOUGHT), TimeUnit.MILLISECONDS)) {
            if (next == order.size()) {
                Collections.shuffle(order, random);
                next = 0;
            }
            looks.add(look(person, order.get(next)));
            next++;
        }
        return looks;
    }

    private Look look(int person, String page) throws IOException, InterruptedException {
        long begun = System.currentTimeMillis();
        long from = System.nanoTime();
        HttpResponse<String> answer =
                clients.get(person).send(request(person, page).build(), BodyHandlers.ofString());
        double taken = (System.nanoTime() - from) / 1e6;
        String body = answer.body();
        if (answer.statusCode() != OK || !body.contains("</html>") || body.contains("/sign-in/check")) {
            throw new IllegalStateException(page + " answers " + answer + " "
                    + answer.headers().firstValue("Location").orElse(""));
        }
        return new Look(page, begun, taken);
    }

    private HttpRequest.Builder request(int person, String page) {
        return HttpRequest.newBuilder(URI.create(site + page))
                .header("X-Forwarded-For", "198.51." + person + ".1")
                .timeout(Duration.ofMinutes(1));
    }

    /** How long it took at most so many of a hundred times. */
    public static double percentile(int percent, List<Look> looks) {
        List<Double> sorted = looks.stream().map(Look::taken).sorted().toList();
        if (sorted.isEmpty()) {
            throw new IllegalStateException("nobody looked at anything: take more records");
        }
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
