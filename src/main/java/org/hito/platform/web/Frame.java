package org.hito.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hito.platform.FramePerson;
import org.hito.platform.InboxCount;
import org.hito.platform.MenuEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the bar on top and the foot of every page say, as {@code frame} in every template. It is asked only while a page
 * is drawn, so a call of the API costs nothing here.
 */
@Component("frame")
class Frame {

    /** What a bar of 1280 pixels holds beside the search and the tools, in both languages. */
    private static final int IN_BAR = 5;

    private final HttpServletRequest request;
    private final ObjectProvider<FramePerson> people;
    private final ObjectProvider<InboxCount> inbox;
    private final List<MenuEntry> menu;
    private final String community;

    Frame(
            HttpServletRequest request,
            ObjectProvider<FramePerson> people,
            ObjectProvider<InboxCount> inbox,
            ObjectProvider<MenuEntry> menu,
            @Value("${hito.community}") String community) {
        this.request = request;
        this.people = people;
        this.inbox = inbox;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.community = community;
    }

    public String getCommunity() {
        return community;
    }

    public FramePerson.@Nullable Person getPerson() {
        FramePerson known = people.getIfAvailable();
        return known == null ? null : known.current().orElse(null);
    }

    public int getInboxCount() {
        InboxCount counted = inbox.getIfAvailable();
        return counted == null || getPerson() == null ? 0 : counted.ofCurrentPerson();
    }

    public List<MenuEntry> getMenu() {
        FramePerson.Person person = getPerson();
        return person == null
                ? List.of()
                : menu.stream()
                        .filter(entry ->
                                entry.roles().isEmpty() || !Collections.disjoint(entry.roles(), person.roles()))
                        .toList();
    }

    public List<MenuEntry> getBarMenu() {
        return getMenu().stream().limit(IN_BAR).toList();
    }

    /** What the bar has no room for, and the card of the person holds. */
    public List<MenuEntry> getMoreMenu() {
        return getMenu().stream().skip(IN_BAR).toList();
    }

    /** Whether the page now shown lies at or below this path. */
    public boolean within(String path) {
        String here = path();
        return here.equals(path) || (!path.equals("/") && here.startsWith(path + "/"));
    }

    /** Whether the page now shown is this one. */
    public boolean at(String path) {
        return path().equals(path);
    }

    public String getLanguage() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    public @Nullable String getTheme() {
        return ThemeChoice.of(request);
    }

    public @Nullable String getVersion() {
        return getClass().getPackage().getImplementationVersion();
    }

    /** This page again, with one choice of the person in its address. */
    public String here(String parameter, String value) {
        return UriComponentsBuilder.fromPath(path())
                .query(request.getQueryString())
                .replaceQueryParam(parameter, value)
                .build()
                .toUriString();
    }

    private String path() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }
}
