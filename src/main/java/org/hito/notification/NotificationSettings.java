package org.hito.notification;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param publicUrl where people reach Hito, without a slash at the end: links in mails begin with it
 * @param from address that mails come from
 * @param dailyAt when, in the time of the community, working days begin for reminders and the daily mail
 * @param closingDays how many working days before its deadline members are reminded of a round
 * @param every how often waiting mails are looked for
 * @param scheduled whether this node looks for them
 * @param keep how long sent mails are kept
 */
@ConfigurationProperties("hito.mail")
public record NotificationSettings(
        @DefaultValue("http://localhost:8080") String publicUrl,
        @DefaultValue("hito@localhost") String from,
        @DefaultValue("07:00") LocalTime dailyAt,
        @DefaultValue("1") int closingDays,
        @DefaultValue("5s") Duration every,
        @DefaultValue("true") boolean scheduled,
        @DefaultValue("90d") Duration keep) {}
