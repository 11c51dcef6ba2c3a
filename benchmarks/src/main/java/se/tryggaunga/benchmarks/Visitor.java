package se.tryggaunga.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One browser without script: cookies, one connection, packed pages, no redirects followed. */
final class Visitor implements AutoCloseable {

    /**
     * @param millis from before the request was sent until the whole answer was there
     */
    record Page(int status, String location, String body, double millis) {}

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String origin;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visitor(int port) {
        origin = "http://localhost:" + port;
    }

    /** Signs somebody in and puts the hat on. */
    static Visitor of(int port, Reader reader) {
        var visitor = new Visitor(port);
        var door = PageForm.of(visitor.open("/logga-in"), "/logga-in/som");
        visitor.sendOrRefuse("/logga-in/som", door.with(Map.of("val", reader.subject())));
        var hats = visitor.open("/hatt");
        if (hats.body().contains("action=\"/hatt\"")) { // else there is one, and it is worn
            var hat = Map.of("uppdrag", reader.assignment().toString());
            visitor.sendOrRefuse("/hatt", PageForm.of(hats, "/hatt").with(hat));
        }
        return visitor;
    }

    Page open(String path) {
        return ask(HttpRequest.newBuilder(URI.create(origin + path)).GET());
    }

    Page send(String path, Map<String, String> fields) {
        var form =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return ask(
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private void sendOrRefuse(String path, Map<String, String> fields) {
        var answer = send(path, fields);
        if (answer.status() / 100 != 3) {
            throw new IllegalStateException(path + " answered " + answer.status());
        }
    }

    private Page ask(HttpRequest.Builder request) {
        request.header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        try {
            long began = System.nanoTime();
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            double millis = (System.nanoTime() - began) / 1e6;
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            var location = answer.headers().firstValue("Location").orElse("");
            return new Page(answer.statusCode(), location, unpacked(answer), millis);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String unpacked(HttpResponse<byte[]> answer) throws IOException {
        var bytes = answer.body();
        if (answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent()) {
            bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String cookies() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String cookie) {
        var pair = cookie.split(";")[0].split("=", 2);
        if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
