package org.hito.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** A test of pages in a real browser, on the running application with the demonstration community. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Browsers.class)
@HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@interface BrowserTest {}
