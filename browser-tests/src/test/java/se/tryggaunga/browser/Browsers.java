package se.tryggaunga.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one browser of all journeys. */
final class Browsers {

    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final Browser ONE = start();

    private Browsers() {}

    /** A browser window of its own, signed in as nobody. */
    static BrowserContext window(View view) {
        var context =
                ONE.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(view.width(), view.height())
                                .setJavaScriptEnabled(view.script())
                                .setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                                .setLocale("sv-SE")
                                .setTimezoneId("Europe/Stockholm"));
        context.setDefaultTimeout(15_000);
        return context;
    }

    private static Browser start() {
        var environment = new HashMap<>(System.getenv());
        environment.putIfAbsent("PLAYWRIGHT_NODEJS_PATH", "/usr/bin/node");
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium(environment))
                                .setArgs(QUIET));
    }

    private static Path chromium(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("TRYGGA_CHROMIUM", "/usr/bin/chromium"));
    }
}
