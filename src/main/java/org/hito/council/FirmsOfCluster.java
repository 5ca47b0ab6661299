package org.hito.council;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hito.platform.PlainName;

/** Which institutions are firms of the cluster of an initiative; implemented by the module that keeps its actors. */
public interface FirmsOfCluster {

    /** As the register names them, in alphabetical order. */
    List<String> names(UUID initiative);

    /** The same firms, by all that the register ever called them. */
    KnownFirms known(UUID initiative);

    default Predicate<String> of(UUID initiative) {
        KnownFirms known = known(initiative);
        return institution -> known.named(institution).isPresent();
    }

    /** One spelling for all of a name that differ in case, accents, spaces, punctuation or legal form. */
    static String plain(String name) {
        return PlainName.withoutLegalForm(name).replace(" ", "");
    }
}
