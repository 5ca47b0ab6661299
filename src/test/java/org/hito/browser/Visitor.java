package org.hito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Somebody before a screen: signs in, opens pages, and notices what a browser complains about. */
class Visitor implements AutoCloseable {

    /** How somebody looks at it. */
    record Screen(String language, ColorScheme theme, int width, boolean script) {
        static final Screen DESK = new Screen("es", ColorScheme.LIGHT, 1280, true);
        static final Screen PHONE = new Screen("en", ColorScheme.DARK, 390, true);
        static final Screen PLAIN = new Screen("es", ColorScheme.LIGHT, 1280, false);

        /** Two screens a page: each pair has both languages, both schemes and both widths. */
        static final List<List<Screen>> PAIRS = List.of(
                List.of(DESK, PHONE),
                List.of(
                        new Screen("es", ColorScheme.DARK, 390, true),
                        new Screen("en", ColorScheme.LIGHT, 1280, true)));

        @Override
        public String toString() {
            return language + " " + theme.name().toLowerCase(Locale.ROOT) + " " + width;
        }
    }

    private static final int NARROW = 600;

    private final String base;
    private final BrowserContext context;
    private final Traffic traffic;
    private final List<String> complaints = new ArrayList<>();
    final Page page;

    Visitor(int port, Screen screen) {
        base = "http://127.0.0.1:" + port;
        context = Browsers.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(screen.language)
                        .setColorScheme(screen.theme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(screen.script)
                        .setHasTouch(screen.width < NARROW)
                        .setViewportSize(screen.width, 900));
        page = context.newPage();
        traffic = new Traffic(page, screen.script);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** Somebody who came with a session, for tests that look at pages and not at the way to them. */
    static Visitor withSession(int port, Screen screen, String session) {
        Visitor visitor = new Visitor(port, screen);
        visitor.context.addCookies(List.of(new Cookie("SESSION", session).setUrl(visitor.base)));
        return visitor;
    }

    static Visitor signedIn(int port, Screen screen, String username) {
        Visitor visitor = new Visitor(port, screen);
        visitor.open("/sign-in");
        visitor.page.fill("input[name=username]", username);
        visitor.page.fill("input[name=password]", "hito-demo");
        visitor.press("form:has(input[name=password]) button[type=submit]");
        return visitor;
    }

    /** Opens a page that must be there. */
    Visitor open(String path) {
        return open(path, 200);
    }

    Visitor open(String path, int status) {
        complaints.clear();
        Response response = page.navigate(base + path);
        traffic.awaitRest();
        assertThat(response.status()).as(path).isEqualTo(status);
        return this;
    }

    int status(String path) {
        return page.navigate(base + path).status();
    }

    /** A file that this visitor may read. */
    byte[] file(String path) {
        APIResponse response = page.request().get(base + path);
        assertThat(response.status()).as(path).isEqualTo(200);
        return response.body();
    }

    String path() {
        return page.url().substring(base.length());
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** Presses the button or link of that name and waits for what comes. */
    Visitor press(String selector) {
        page.locator(selector).first().click();
        traffic.awaitRest();
        return this;
    }

    /** The same with a finger. */
    Visitor tap(String selector) {
        page.locator(selector).first().tap();
        traffic.awaitRest();
        return this;
    }

    Visitor key(String key) {
        page.keyboard().press(key);
        traffic.awaitRest();
        return this;
    }

    /** Answers every visible required field that is still empty, as somebody would who only wants to get on. */
    void answerEverything(String text) {
        for (Locator field : page.locator(
                        "#form-fields input:visible, #form-fields textarea:visible, #form-fields select:visible")
                .all()) {
            String type = String.valueOf(field.getAttribute("type"));
            if (field.evaluate("it => it.tagName").equals("SELECT")) {
                if (field.inputValue().isEmpty()) {
                    field.selectOption(
                            (String) field.evaluate("it => [...it.options].find(o => o.value)?.value ?? ''"));
                }
            } else if (List.of("text", "null").contains(type)) {
                if (field.inputValue().isEmpty()) {
                    field.fill(text);
                }
            } else if (type.equals("number") || "decimal".equals(field.getAttribute("inputmode"))) {
                if (field.inputValue().isEmpty()) {
                    field.fill("10");
                }
            } else if (type.equals("date") && field.inputValue().isEmpty()) {
                field.fill(java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString());
            }
        }
    }

    /** No violation of WCAG 2.2 AA, nothing wider than the screen, nothing that the browser complains of. */
    void mustBeSound() {
        assertThat(Axe.violations(page)).as(path()).isEmpty();
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("wider than the screen: " + path())
                .isLessThanOrEqualTo(0);
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
