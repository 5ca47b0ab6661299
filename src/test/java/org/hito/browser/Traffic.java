package org.hito.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.HashSet;
import java.util.Set;

/**
 * What a page still waits for. Playwright's own NETWORKIDLE costs half a second a page; here a page is at rest when it is
 * loaded, no request is under way and none begins within a tenth of a second of its own time, which stands still while a
 * script draws.
 */
class Traffic {

    private static final String A_WHILE =
            "() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))";

    private final Page page;
    private final boolean script;
    private final Set<Request> underWay = new HashSet<>();
    private int begun;

    Traffic(Page page, boolean script) {
        this.page = page;
        this.script = script;
        page.onRequest(request -> {
            begun++;
            underWay.add(request);
        });
        page.onRequestFinished(underWay::remove);
        page.onRequestFailed(underWay::remove);
        // what a page sends while it is left is nobody's to wait for
        page.onFrameNavigated(frame -> underWay.removeIf(request -> !request.isNavigationRequest()));
    }

    void awaitRest() {
        int before;
        do {
            page.waitForLoadState(LoadState.LOAD);
            page.waitForCondition(underWay::isEmpty);
            before = begun;
        } while (!quiet() || before != begun || !underWay.isEmpty());
    }

    /** False where the page was left meanwhile, as after the answer to a question that a script asked. */
    private boolean quiet() {
        try {
            if (script) {
                page.evaluate(A_WHILE);
            }
            return true;
        } catch (PlaywrightException left) {
            if (String.valueOf(left.getMessage()).contains("Execution context was destroyed")) {
                return false;
            }
            throw left;
        }
    }
}
