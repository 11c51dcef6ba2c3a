package se.tryggaunga.demo.secrecy;

import java.io.ByteArrayOutputStream;
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

    static {
        // Each municipality has a host name of its own, all on this machine.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param path where it was, and where it leads
     */
    public record Page(String path, int status, String body) {}

    /** Whatever came back, with its headers, or with what came of a stream within its patience. */
    record Bytes(int status, String all) {}

    private final String address;
    private final String host;
    private final String origin;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Visitor(int port, String name) {
        address = "http://localhost:" + port;
        host = name + ":" + port;
        origin = "http://" + host;
    }

    /** Somebody who has not signed in. */
    public static Visitor at(int port) {
        return new Visitor(port, "localhost");
    }

    /** Signs the person in; one with a single hat wears it from then on. */
    public static Visitor signedIn(int port, String subject) {
        return signedIn(at(port), subject);
    }

    private static Visitor signedIn(Visitor visitor, String subject) {
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
        return wearing(signedIn(port, hat.subject()), hat);
    }

    /** The same at the door of another municipality. */
    static Visitor wearing(int port, String name, Hat hat) {
        return wearing(signedIn(new Visitor(port, name), hat.subject()), hat);
    }

    private static Visitor wearing(Visitor visitor, Hat hat) {
        var hats = visitor.open("/hatt");
        var worn = Map.of("uppdrag", hat.assignment().toString(), "_csrf", field(hats, "_csrf"));
        var answer = visitor.send("/hatt", worn);
        if (answer.status() != 302 && answer.status() != 303) {
            throw new IllegalStateException(
                    hat.name() + " cannot wear " + hat.title() + ": " + answer.status());
        }
        return visitor;
    }

    /** The same browser at the door of another municipality: its cookies go along. */
    Visitor carriedTo(String name) {
        var there = new Visitor(URI.create(address).getPort(), name);
        there.cookies.putAll(cookies);
        return there;
    }

    /** Any request, with whatever comes back of it. */
    Bytes ask(String method, String path, Map<String, String> headers, String form) {
        var request =
                request(path)
                        .method(
                                method,
                                form.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(form));
        headers.forEach(request::setHeader);
        if (!form.isEmpty()) {
            request.setHeader("Content-Type", "application/x-www-form-urlencoded")
                    .setHeader("Origin", origin);
        }
        var answer = exchange(path, request, HttpResponse.BodyHandlers.ofString());
        return new Bytes(answer.statusCode(), answer.headers().map() + "\n" + answer.body());
    }

    /** What a line that stays open says within so many milliseconds. */
    Bytes listen(String path, int millis) {
        var lines = exchange(path, request(path).GET(), HttpResponse.BodyHandlers.ofInputStream());
        var heard = new ByteArrayOutputStream();
        try (var body = lines.body()) {
            long end = System.nanoTime() + millis * 1_000_000L;
            while (System.nanoTime() < end) {
                heard.writeBytes(body.readNBytes(body.available()));
                Thread.sleep(20);
            }
        } catch (IOException closed) {
            heard.writeBytes("(closed)".getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new Bytes(
                lines.statusCode(),
                lines.headers().map() + "\n" + heard.toString(StandardCharsets.UTF_8));
    }

    public Page open(String path) {
        return ask(path, request(path).GET());
    }

    /** As the script on a page asks for a part of it. */
    Page part(String path) {
        return ask(path, request(path).header("HX-Request", "true").GET());
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
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** As a browser sends a form: with a small picture in each place for a file. */
    Page send(Forms.Filled form, List<Map.Entry<String, String>> fields) {
        return form.files().isEmpty()
                ? send(form.action(), fields)
                : ask(
                        form.action(),
                        request(form.action())
                                .header(
                                        "Content-Type",
                                        "multipart/form-data; boundary=" + Parts.CUT)
                                .header("Origin", origin)
                                .POST(Parts.of(fields, form.files())));
    }

    private Page ask(String path, HttpRequest.Builder request) {
        var answer = exchange(path, request, HttpResponse.BodyHandlers.ofString());
        var place =
                answer.headers().firstValue("Location").map(to -> path + " -> " + to).orElse(path);
        return new Page(place, answer.statusCode(), answer.body());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).setHeader("Host", host);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request.timeout(PATIENCE);
    }

    private <T> HttpResponse<T> exchange(
            String path, HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            var answer = CLIENT.send(request.build(), handler);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
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
