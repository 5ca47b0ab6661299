package org.hito.council;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hito.platform.PlainName;

/** Which institutions are firms of the cluster of an initiative, by name; implemented by the module that keeps its actors. */
public interface FirmsOfCluster {

    /** As the register names them, in alphabetical order. */
    List<String> names(UUID initiative);

    default Predicate<String> of(UUID initiative) {
        Set<String> firms =
                names(initiative).stream().map(FirmsOfCluster::plain).collect(Collectors.toUnmodifiableSet());
        return institution -> firms.contains(plain(institution));
    }

    /** One spelling for all of a name that differ in case, accents, spaces, punctuation or legal form. */
    static String plain(String name) {
        return PlainName.withoutLegalForm(name).replace(" ", "");
    }
}
