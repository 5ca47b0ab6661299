package org.hito.council;

import java.util.UUID;
import java.util.function.Predicate;

/** Which institutions are firms of the cluster of an initiative, by name; implemented by the module that keeps its actors. */
public interface FirmsOfCluster {

    Predicate<String> of(UUID initiative);
}
