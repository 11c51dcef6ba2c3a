package se.tryggaunga.access;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * A browser's open line, as a page's script keeps it: what came on it, and whether it has ended.
 */
final class OpenLine implements AutoCloseable {

    static final Duration SOON = Duration.ofSeconds(10);

    final int status;
    final String type;
    final List<String> received = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile boolean ended;

    private OpenLine(String address, Browser browser) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/event-stream")
                        .header("Sec-Fetch-Mode", "cors")
                        .header("User-Agent", browser.agent)
                        .header(
                                "Cookie",
                                browser.cookies.entrySet().stream()
                                        .map(c -> c.getKey() + "=" + c.getValue())
                                        .collect(Collectors.joining("; ")))
                        .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
        status = answer.statusCode();
        type = answer.headers().firstValue("Content-Type").orElse("");
        Thread.startVirtualThread(() -> {
            try {
                answer.body().filter(line -> !line.isEmpty()).forEach(received::add);
            } catch (RuntimeException cut) {
                received.add("cut");
            } finally {
                ended = true;
            }
        });
    }

    static OpenLine of(Browser browser, int port, Object hat) {
        try {
            return new OpenLine("http://localhost:" + port + "/bevakning?hatt=" + hat, browser);
        } catch (Exception refused) {
            throw new IllegalStateException(refused);
        }
    }

    long told(String sign) {
        return received.stream().filter(line -> line.equals("event:" + sign)).count();
    }

    boolean ends() {
        return within(() -> ended);
    }

    boolean hears(String sign, long times) {
        return within(() -> told(sign) >= times);
    }

    static boolean within(BooleanSupplier holds) {
        var end = System.nanoTime() + SOON.toNanos();
        while (System.nanoTime() < end) {
            if (holds.getAsBoolean()) {
                return true;
            }
            pause();
        }
        return holds.getAsBoolean();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
