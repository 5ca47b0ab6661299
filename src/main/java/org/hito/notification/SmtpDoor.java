package org.hito.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.hito.identity.Addressee;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mail leaves by SMTP, as {@code spring.mail.*} says. */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpDoor implements MailDoor {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender sender;
    private final NotificationSettings settings;
    private final String community;
    private final String name;

    SmtpDoor(
            JavaMailSender sender,
            NotificationSettings settings,
            @Value("${hito.community}") String community,
            @Value("${spring.mail.host}") String host,
            @Value("${spring.mail.port:25}") String port) {
        this.sender = sender;
        this.settings = settings;
        this.community = community;
        this.name = host + ":" + port;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void send(Mail mail, Addressee reader) {
        try {
            sender.send(message(mail, reader));
        } catch (MailSendException e) {
            // Nothing failed but the goodbye: the server has answered for the mail.
            if (!e.getFailedMessages().isEmpty()) {
                throw notSent(e);
            }
        } catch (MailParseException | MessagingException | UnsupportedEncodingException e) {
            throw new NotSent(NotSent.Verdict.REFUSED, Masked.cause(e));
        } catch (MailException e) {
            throw new NotSent(NotSent.Verdict.SERVER_AWAY, Masked.cause(e));
        }
    }

    private static NotSent notSent(MailSendException failure) {
        if (failure.getCause() != null) {
            return new NotSent(NotSent.Verdict.SERVER_AWAY, Masked.cause(failure));
        }
        Exception reason = failure.getFailedMessages().values().iterator().next();
        boolean refused = reason instanceof SendFailedException rejected
                && rejected.getInvalidAddresses() != null
                && rejected.getInvalidAddresses().length > 0;
        return new NotSent(refused ? NotSent.Verdict.REFUSED : NotSent.Verdict.LATER, Masked.cause(reason));
    }

    private MimeMessage message(Mail mail, Addressee reader) throws MessagingException, UnsupportedEncodingException {
        InternetAddress from = new InternetAddress(settings.from());
        if (from.getPersonal() == null) {
            from.setPersonal(community, UTF_8);
        }
        MimeMessage message = sender.createMimeMessage();
        message.setHeader("Message-ID", messageId(mail, from));
        message.setFrom(from);
        message.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(reader.email(), reader.displayName(), UTF_8));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(mail.at()));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + settings.publicUrl() + "/me/notifications>");
        message.setContent(content(mail));
        return message;
    }

    /** The same however often it is sent. */
    private static String messageId(Mail mail, InternetAddress from) {
        String address = from.getAddress();
        return "<" + mail.id() + "@" + address.substring(address.indexOf('@') + 1) + ">";
    }

    private static MimeMultipart content(Mail mail) throws MessagingException {
        MimeMultipart words = new MimeMultipart("alternative", text(mail.plain(), "plain"), text(mail.html(), "html"));
        if (mail.calendar() == null) {
            return words;
        }
        MimeBodyPart letter = new MimeBodyPart();
        letter.setContent(words);
        MimeBodyPart calendar = text(mail.calendar(), "calendar");
        calendar.setFileName("hito.ics");
        return new MimeMultipart("mixed", letter, calendar);
    }

    private static MimeBodyPart text(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, type);
        return part;
    }
}
