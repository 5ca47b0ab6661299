package org.hito.actor.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hito.actor.ClusterActor;
import org.hito.actor.RegisterActorForm;
import org.hito.actor.RegisterBatch;
import org.hito.actor.TaxId;
import org.hito.actor.TaxIdRule;
import org.hito.form.FieldError;
import org.hito.platform.PlainName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which good lines register what is there already: in the register, or in an earlier line of the file. */
@Component
class Clashes {

    private final RegisterBatch register;

    Clashes(RegisterBatch register) {
        this.register = register;
    }

    /** The lines, those with a tax id or a name that is taken as wrong ones. */
    List<ImportLine> found(List<ImportLine> lines) {
        Map<String, String> taxIds = register.byTaxIds(
                lines.stream().map(Clashes::taxId).filter(Objects::nonNull).toList());
        Map<String, String> names = register.byNames(
                lines.stream().filter(ImportLine::good).map(Clashes::name).toList());
        Map<String, Integer> seenTaxIds = new HashMap<>();
        Map<String, Integer> seenNames = new HashMap<>();
        List<ImportLine> found = new ArrayList<>(lines.size());
        for (ImportLine line : lines) {
            FieldError error = line.good() ? error(line, taxIds, names, seenTaxIds, seenNames) : null;
            found.add(error == null ? line : line.wrong(error));
        }
        return found;
    }

    /** The good lines with nearly the name of an organisation, or of an earlier line. */
    List<ImportLine> alike(List<ImportLine> lines) {
        Map<String, String> names = register.similar(
                lines.stream().filter(ImportLine::good).map(Clashes::name).toList());
        Map<String, String> seen = new HashMap<>();
        return lines.stream()
                .map(line -> {
                    if (!line.good()) {
                        return line;
                    }
                    String bare = PlainName.withoutLegalForm(name(line));
                    String earlier = seen.putIfAbsent(bare, Objects.requireNonNull(line.name()));
                    String other = names.getOrDefault(name(line), earlier);
                    return other == null ? line : line.like(other);
                })
                .toList();
    }

    private static @Nullable FieldError error(
            ImportLine line,
            Map<String, String> taxIds,
            Map<String, String> names,
            Map<String, Integer> seenTaxIds,
            Map<String, Integer> seenNames) {
        String taxId = taxId(line);
        if (taxId != null && taxIds.containsKey(taxId)) {
            return TaxIdRule.taken(Objects.requireNonNull(taxIds.get(taxId)));
        }
        if (names.containsKey(name(line))) {
            return new FieldError(
                    "name", "option", Map.of("kind", "named", "limit", Objects.requireNonNull(names.get(name(line)))));
        }
        Integer sameTaxId = taxId == null ? null : seenTaxIds.putIfAbsent(taxId, line.number());
        if (sameTaxId != null) {
            return repeated("taxId", sameTaxId);
        }
        Integer sameName = seenNames.putIfAbsent(name(line), line.number());
        return sameName == null ? null : repeated("name", sameName);
    }

    private static FieldError repeated(String field, int line) {
        return new FieldError(field, "option", Map.of("kind", "repeated", "limit", line));
    }

    private static String name(ImportLine line) {
        return ClusterActor.normalised(Objects.requireNonNull(line.name()));
    }

    private static @Nullable String taxId(ImportLine line) {
        RegisterActorForm facts = line.facts();
        return facts == null || facts.taxId() == null
                ? null
                : TaxId.read(facts.taxId()).map(it -> it.taxId().digits()).orElse(null);
    }
}
