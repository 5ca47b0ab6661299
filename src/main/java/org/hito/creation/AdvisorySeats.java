package org.hito.creation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hito.council.FirmsOfCluster;
import org.hito.council.KnownFirms;
import org.hito.form.FieldError;
import org.springframework.stereotype.Component;

/** Nine advisers are nine people of nine different firms of this cluster (Q31), or of firms still to be invited. */
@Component
public class AdvisorySeats {

    static final int COUNT = 9;

    private final FirmsOfCluster firms;
    private final FirmsToInvite toInvite;

    AdvisorySeats(FirmsOfCluster firms, FirmsToInvite toInvite) {
        this.firms = firms;
        this.toInvite = toInvite;
    }

    /** Every seat whose firm is none of the cluster, or whose firm or holder was named before. */
    public List<FieldError> errors(UUID initiative, List<String> firms, List<String> holders) {
        return errors(this.firms.known(initiative), toInvite::names, firms, holders);
    }

    /** Whether a seat takes the name for its firm. */
    boolean fits(KnownFirms known, String firm) {
        return known.named(firm).isPresent() || toInvite.names(firm);
    }

    static List<FieldError> errors(
            KnownFirms known, Predicate<String> toInvite, List<String> firms, List<String> holders) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < firms.size(); i++) {
            if (known.named(firms.get(i)).isEmpty() && !toInvite.test(firms.get(i))) {
                errors.add(refused(i, "firm", "firm-of-cluster"));
            }
        }
        errors.addAll(repeated("firm", firms.stream().map(known::key).toList()));
        errors.addAll(
                repeated("holder", holders.stream().map(FirmsOfCluster::plain).toList()));
        return errors;
    }

    private static List<FieldError> repeated(String field, List<String> named) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            if (!seen.add(named.get(i))) {
                errors.add(refused(i, field, "distinct"));
            }
        }
        return errors;
    }

    private static FieldError refused(int seat, String field, String kind) {
        return new FieldError("advisorySeats[%d].%s".formatted(seat, field), "option", Map.of("kind", kind));
    }
}
