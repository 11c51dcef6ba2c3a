package se.tryggaunga.access;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** As much of a browser as a form without script needs: cookies, hidden fields, no redirects. */
final class Browser {

    record Page(int status, String location, String body, HttpResponse<String> raw) {

        String field(String name) {
            var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
            return found.find() ? found.group(1).replace("&amp;", "&") : null;
        }
    }

    final Map<String, String> cookies = new LinkedHashMap<>();

    /** What the browser calls itself. */
    String agent = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;
    private Page form;

    Browser(String host, int port) {
        this.origin = "http://" + host + ":" + port;
    }

    /** A page whose forms are sent from now on. */
    Page open(String path) {
        form = send(HttpRequest.newBuilder(URI.create(origin + path)).GET());
        return form;
    }

    /** A page without forgetting the one that stands open. */
    Page glance(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a form of the open page with its hidden fields; a null value leaves one out. */
    Page send(String path, String... fields) {
        return sendFrom("/prov", path, fields);
    }

    Page sendFrom(String page, String path, String... fields) {
        var all = new LinkedHashMap<String, String>();
        for (var hidden : new String[] {"_csrf", "_author", "vidare"}) {
            if (form != null && form.field(hidden) != null) {
                all.put(hidden, form.field(hidden));
            }
        }
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        all.values().removeIf(value -> value == null);
        return send(
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Referer", origin + page)
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(all))));
    }

    /** The same with a chosen file beside. */
    Page sendWithFile(String path, String name, String value) {
        var parts = new StringBuilder();
        for (var field :
                Map.of(
                                "_csrf",
                                form.field("_csrf"),
                                "_author",
                                String.valueOf(form.field("_author")),
                                name,
                                value)
                        .entrySet()) {
            parts.append(
                    "--snitt\r\nContent-Disposition: form-data; name=\""
                            + field.getKey()
                            + "\"\r\n\r\n"
                            + field.getValue()
                            + "\r\n");
        }
        parts.append(
                "--snitt\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n--snitt--\r\n");
        return send(
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "multipart/form-data; boundary=snitt")
                        .header("Referer", origin + path)
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(parts.toString())));
    }

    /** A form on another site's page, sent by this browser. */
    Page sendAs(String otherOrigin, String path, String... fields) {
        return send(
                HttpRequest.newBuilder(URI.create(origin + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", otherOrigin)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        encoded(Map.of(fields[0], fields[1])))));
    }

    private Page send(HttpRequest.Builder request) {
        try {
            request.setHeader("User-Agent", agent);
            if (!cookies.isEmpty()) {
                request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(c -> c.getKey() + "=" + c.getValue())
                                .collect(Collectors.joining("; ")));
            }
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::take);
            return new Page(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").map(this::path).orElse(""),
                    answer.body(),
                    answer);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String path(String location) {
        return location.startsWith(origin) ? location.substring(origin.length()) : location;
    }

    private void take(String cookie) {
        var pair = cookie.split(";")[0].split("=", 2);
        if (cookie.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f ->
                        f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
