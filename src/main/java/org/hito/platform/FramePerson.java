package org.hito.platform;

import java.util.List;
import java.util.Optional;

/** Whoever knows the people implements this, so that the frame of every page can name the one signed in. */
public interface FramePerson {
    Optional<Person> current();

    /** @param roles names of roles such as {@code DIRECTOR}, spoken through the texts {@code Role.<NAME>} */
    record Person(String displayName, List<String> roles) {}
}
