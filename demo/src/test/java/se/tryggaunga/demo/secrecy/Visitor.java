package se.tryggaunga.demo.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One hat in front of the pages: cookies, forms without script, no redirects. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param path where it was, and where it leads
     */
    public record Page(String path, int status, String body) {}

    private final String origin;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visitor(int port) {
        origin = "http://localhost:" + port;
    }

    /** Somebody who has not signed in. */
    public static Visitor at(int port) {
        return new Visitor(port);
    }

    /** Signs the person in; one with a single hat wears it from then on. */
    public static Visitor signedIn(int port, String subject) {
        var visitor = at(port);
        var door = visitor.open("/logga-in");
        var in =
                visitor.send(
                        "/logga-in/som", Map.of("val", subject, "_csrf", field(door, "_csrf")));
        if (in.status() / 100 != 3) {
            throw new IllegalStateException(subject + " cannot sign in: " + in.status());
        }
        return visitor;
    }

    /** Signs the person in and puts the hat on. */
    static Visitor wearing(int port, Hat hat) {
        var visitor = signedIn(port, hat.subject());
        var hats = visitor.open("/hatt");
        var worn = Map.of("uppdrag", hat.assignment().toString(), "_csrf", field(hats, "_csrf"));
        var answer = visitor.send("/hatt", worn);
        if (answer.status() != 302 && answer.status() != 303) {
            throw new IllegalStateException(
                    hat.name() + " cannot wear " + hat.title() + ": " + answer.status());
        }
        return visitor;
    }

    public Page open(String path) {
        return ask(path, HttpRequest.newBuilder(URI.create(origin + path)).GET());
    }

    /** As the script on a page asks for a part of it. */
    Page part(String path) {
        return ask(
                path,
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("HX-Request", "true")
                        .GET());
    }

    public Page send(String path, Map<String, String> fields) {
        return send(path, List.copyOf(fields.entrySet()));
    }

    public Page send(String path, List<Map.Entry<String, String>> fields) {
        var form =
                fields.stream()
                        .map(each ->
                                each.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return ask(
                path,
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private Page ask(String path, HttpRequest.Builder request) {
        try {
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining("; ")));
            }
            var answer =
                    CLIENT.send(
                            request.timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            var place =
                    answer.headers()
                            .firstValue("Location")
                            .map(to -> path + " -> " + to)
                            .orElse(path);
            return new Page(place, answer.statusCode(), answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(path, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";")[0].split("=", 2);
        if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    static String field(Page page, String name) {
        var found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException(
                    "No " + name + " on " + page.path() + " (" + page.status() + ")");
        }
        return found.group(1);
    }
}
