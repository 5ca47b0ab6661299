package org.hito.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.hito.initiative.InitiativeFrame;
import org.hito.initiative.InitiativeFrames;
import org.hito.platform.CommunityCalendar;
import org.hito.platform.Ids;
import org.hito.platform.PageLimit;
import org.hito.platform.PageOf;
import org.hito.platform.web.Csv;
import org.hito.portfolio.InitiativeHistory;
import org.hito.portfolio.InitiativeHistory.Filter;
import org.hito.portfolio.InitiativeHistory.Told;
import org.hito.portfolio.ReadingTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** The whole history as a file, as far as its reader sees it, page by page so that its length does not matter. */
@Controller
class HistoryExport {

    private final InitiativeFrames frames;
    private final InitiativeHistory history;
    private final ReadingTrail reading;
    private final JsonMapper json;
    private final CommunityCalendar calendar;

    HistoryExport(
            InitiativeFrames frames,
            InitiativeHistory history,
            ReadingTrail reading,
            JsonMapper json,
            CommunityCalendar calendar) {
        this.frames = frames;
        this.history = history;
        this.reading = reading;
        this.json = json;
        this.calendar = calendar;
    }

    @GetMapping("/initiatives/{id}/history.csv")
    void csv(@PathVariable String id, HttpServletResponse response) throws IOException {
        InitiativeFrame frame = begin(id, "csv", "text/csv", response);
        PrintWriter out = response.getWriter();
        out.write('\ufeff');
        out.write(Csv.line("seq", "at", "who", "event", "summary", "reference", "evidence", "data", "hash"));
        each(frame, told -> {
            EntryJson entry = EntryJson.of(told, calendar);
            out.write(Csv.line(
                    entry.seq(),
                    entry.at(),
                    entry.actor().username(),
                    entry.event(),
                    entry.summary(),
                    entry.reference(),
                    String.join(" ", entry.evidence().values()),
                    json.writeValueAsString(entry.data()),
                    entry.hash()));
        });
    }

    @GetMapping("/initiatives/{id}/history.json")
    void json(@PathVariable String id, HttpServletResponse response) throws IOException {
        InitiativeFrame frame = begin(id, "json", "application/json", response);
        PrintWriter out = response.getWriter();
        String[] separator = {"[\n"};
        each(frame, told -> {
            out.write(separator[0]);
            out.write(json.writeValueAsString(EntryJson.of(told, calendar)));
            separator[0] = ",\n";
        });
        out.write("\n]\n");
    }

    private InitiativeFrame begin(String id, String format, String type, HttpServletResponse response) {
        InitiativeFrame frame = frames.of(Ids.ofInitiative(id));
        reading.exported(frame.path() + "/history", format);
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + frame.reference() + "." + format + "\"");
        return frame;
    }

    private void each(InitiativeFrame frame, Consumer<Told> entry) {
        String after = null;
        do {
            after = page(frame, after, entry);
        } while (after != null);
    }

    private @Nullable String page(InitiativeFrame frame, @Nullable String after, Consumer<Told> entry) {
        PageOf<Told> page = history.page(frame.id(), Filter.OLDEST_FIRST, after, PageLimit.MAX);
        page.items().forEach(entry);
        return page.next();
    }
}
