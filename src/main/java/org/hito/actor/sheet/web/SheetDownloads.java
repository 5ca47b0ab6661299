package org.hito.actor.sheet.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.hito.actor.Organisations;
import org.hito.actor.RegisterFilter;
import org.hito.actor.sheet.RegisterExport;
import org.hito.actor.sheet.SheetFormat;
import org.hito.actor.web.AskedActors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The register as a file with the filter of its page, and the file to fill in. */
@Controller
class SheetDownloads {

    private final Organisations organisations;
    private final RegisterExport export;

    SheetDownloads(Organisations organisations, RegisterExport export) {
        this.organisations = organisations;
        this.export = export;
    }

    @GetMapping({"/actors.csv", "/api/actors.csv"})
    @Operation(summary = "The register as CSV in UTF-8, in words that an import understands; filtered like the list")
    void csv(@ParameterObject @ModelAttribute AskedActors asked, Locale locale, HttpServletResponse response)
            throws IOException {
        write(SheetFormat.CSV, asked, locale, response);
    }

    @GetMapping({"/actors.xlsx", "/api/actors.xlsx"})
    @Operation(summary = "The register as a workbook, in words that an import understands; filtered like the list")
    void xlsx(@ParameterObject @ModelAttribute AskedActors asked, Locale locale, HttpServletResponse response)
            throws IOException {
        write(SheetFormat.XLSX, asked, locale, response);
    }

    @GetMapping({"/actors/imports/template.csv", "/api/actor-imports/template.csv"})
    @Operation(summary = "The columns that an import understands, as CSV")
    void csvTemplate(Locale locale, HttpServletResponse response) throws IOException {
        template(SheetFormat.CSV, locale, response);
    }

    @GetMapping({"/actors/imports/template.xlsx", "/api/actor-imports/template.xlsx"})
    @Operation(summary = "The columns that an import understands, and on a second sheet the words for their cells")
    void xlsxTemplate(Locale locale, HttpServletResponse response) throws IOException {
        template(SheetFormat.XLSX, locale, response);
    }

    private void write(SheetFormat format, AskedActors asked, Locale locale, HttpServletResponse response)
            throws IOException {
        RegisterFilter filter = asked.filter();
        organisations.exported(extension(format), asked.told());
        export.write(format, filter, locale, begun(format, "actors", response));
    }

    private void template(SheetFormat format, Locale locale, HttpServletResponse response) throws IOException {
        organisations.mustBeKept();
        export.template(format, locale, begun(format, "template", response));
    }

    private static OutputStream begun(SheetFormat format, String name, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + extension(format) + "\"");
        return response.getOutputStream();
    }

    private static String extension(SheetFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
