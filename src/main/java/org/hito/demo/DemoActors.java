package org.hito.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.hito.actor.sheet.ActorImport;
import org.hito.actor.sheet.ActorImports;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Organisations that no initiative names, brought by one file, as a chamber would. */
@Component
@Profile("demo")
class DemoActors {

    private static final String FILE = "actores.csv";

    private final DemoActs acts;
    private final ActorImports imports;

    DemoActors(DemoActs acts, ActorImports imports) {
        this.acts = acts;
        this.imports = imports;
    }

    void bring(String by, LocalDate day) {
        acts.begin();
        acts.run(by, day, () -> {
            ActorImport read = imports.preview(FILE, content());
            if (read.bad() > 0) {
                throw new IllegalStateException(read.bad() + " lines of the demonstration's actors are wrong");
            }
            imports.confirm(read.id(), false);
        });
    }

    private static byte[] content() {
        try {
            return new ClassPathResource("demo/" + FILE).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
