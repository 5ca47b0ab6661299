package org.hito.creation.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hito.creation.DossierView;
import org.hito.creation.FrozenDossier;
import org.hito.creation.ReadDossier;
import org.hito.form.FormValue;
import org.hito.initiative.Initiative;
import org.hito.platform.PdfPrinter;
import org.hito.platform.PdfSheet;
import org.hito.platform.web.Moments;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A dossier on paper as the council got it, with its fingerprint; charts and map are the tables that they are drawn from. */
@Component
class DossierPaper {

    /** A table with more columns is set row by row: on paper its words would not fit side by side. */
    private static final int WIDEST = 5;

    /** A step with the line below its title, and its answers. */
    public record Chapter(String title, String by, List<FormValue> values) {}

    /** What the advisory council said, with the day on which it was asked no longer. */
    public record Heard(DossierView.Consultation said, String day) {}

    private final ReadDossier read;
    private final PdfPrinter printer;
    private final Moments moments;

    DossierPaper(ReadDossier read, PdfPrinter printer, Moments moments) {
        this.read = read;
        this.printer = printer;
        this.moments = moments;
    }

    /** The same bytes for the same submission and language. */
    byte[] print(Initiative initiative, FrozenDossier frozen) {
        DossierView dossier = read.frozen(frozen);
        Locale language = LocaleContextHolder.getLocale();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("language", language.getLanguage());
        values.put("name", initiative.name());
        values.put("reference", initiative.reference());
        values.put("dossier", dossier);
        values.put("frozen", frozen);
        values.put("at", moments.moment(frozen.at()));
        values.put("widest", WIDEST);
        values.put(
                "heard",
                dossier.opinions().stream()
                        .map(it -> new Heard(it, moments.day(it.closedAt())))
                        .toList());
        values.put("chapters", dossier.sections().stream().map(this::chapter).toList());
        UUID paper = UUID.nameUUIDFromBytes((frozen.id() + language.getLanguage()).getBytes(StandardCharsets.UTF_8));
        return printer.print(new PdfSheet("creation/dossier-paper", values, language, paper, frozen.at()));
    }

    private Chapter chapter(DossierView.Section section) {
        return new Chapter(section.title(), section.author() + ", " + moments.day(section.at()), section.values());
    }
}
