package org.hito.platform.web;

import java.util.Map;

/** Icon and tone of every status word, so that the same word looks the same on every page. */
class Looks {
    private static final Look PLAIN = new Look("circle", "quiet");

    private static final Map<String, Look> BY_STATUS = Map.ofEntries(
            Map.entry("REGISTERED", new Look("flag-3", "quiet")),
            Map.entry("IN_CREATION", new Look("route", "brand")),
            Map.entry("ON_HOLD", new Look("player-pause", "warm")),
            Map.entry("OPERATING", new Look("rocket", "good")),
            Map.entry("CLOSED", new Look("archive", "quiet")),
            Map.entry("PENDING", new Look("circle-dashed", "quiet")),
            Map.entry("SUBMITTED", new Look("hourglass", "brand")),
            Map.entry("APPROVED", new Look("circle-check", "good")),
            Map.entry("APPROVED_WITH_CONDITIONS", new Look("rosette-discount-check", "good")),
            Map.entry("RETURNED", new Look("arrow-back-up", "warm")),
            Map.entry("HELD", new Look("player-pause", "warm")),
            Map.entry("REJECTED", new Look("circle-x", "bad")),
            Map.entry("APPROVE", new Look("circle-check", "good")),
            Map.entry("APPROVE_WITH_CONDITIONS", new Look("rosette-discount-check", "good")),
            Map.entry("RETURN", new Look("arrow-back-up", "warm")),
            Map.entry("REJECT", new Look("circle-x", "bad")),
            Map.entry("ABSTAIN", new Look("circle-minus", "quiet")),
            Map.entry("NOT_CAST", new Look("circle-dashed", "quiet")),
            Map.entry("RECUSED", new Look("hand-stop", "quiet")),
            Map.entry("OPEN", new Look("circle-dot", "brand")),
            Map.entry("DECIDED", new Look("gavel", "good")),
            Map.entry("ADJOURNED", new Look("player-pause", "warm")),
            Map.entry("LAPSED", new Look("alarm", "warm")),
            Map.entry("SHOWN", new Look("hourglass", "brand")),
            Map.entry("MET", new Look("circle-check", "good")),
            Map.entry("WAIVED", new Look("circle-minus", "quiet")),
            Map.entry("LEFT", new Look("archive", "quiet")),
            Map.entry("DROPPED", new Look("archive", "quiet")),
            Map.entry("FULFILLED", new Look("circle-check", "good")),
            Map.entry("LATE", new Look("alarm", "warm")),
            Map.entry("CONVENED", new Look("calendar-event", "brand")),
            Map.entry("UNDER_WAY", new Look("circle-dot", "good")),
            Map.entry("CANCELLED", new Look("circle-x", "quiet")),
            Map.entry("TO_COME", new Look("circle-dashed", "quiet")),
            Map.entry("BEING_VOTED", new Look("circle-dot", "brand")),
            Map.entry("NO_QUORUM", new Look("users", "warm")),
            Map.entry("LEFT_OUT", new Look("circle-minus", "quiet")),
            Map.entry("REQUESTED", new Look("hourglass", "brand")),
            Map.entry("NOT_ELIGIBLE", new Look("circle-x", "warm")),
            Map.entry("ENROLLED", new Look("circle-check", "good")),
            Map.entry("DECLINED", new Look("circle-minus", "quiet")),
            Map.entry("WAITING", new Look("hourglass", "brand")),
            Map.entry("SENT", new Look("circle-check", "good")),
            Map.entry("REFUSED", new Look("circle-x", "bad")),
            Map.entry("SIGNED", new Look("rosette-discount-check", "good")),
            Map.entry("UNSIGNED", new Look("hourglass", "brand")),
            Map.entry("ACTIVE", new Look("circle-dot", "brand")),
            Map.entry("KILLED", new Look("circle-x", "bad")),
            Map.entry("GO", new Look("circle-check", "good")),
            Map.entry("HOLD", new Look("player-pause", "warm")),
            Map.entry("RECYCLE", new Look("arrow-back-up", "warm")),
            Map.entry("KILL", new Look("circle-x", "bad")),
            Map.entry("DRAFT", new Look("pencil", "quiet")));

    /** @param tone one of good, brand, warm, bad, quiet: the ending of the class {@code badge-} */
    record Look(String icon, String tone) {}

    public Look of(String status) {
        return BY_STATUS.getOrDefault(status, PLAIN);
    }
}
