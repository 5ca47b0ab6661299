package org.hito.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that does what a good one would not. */
class StubbornSmtp implements AutoCloseable {

    enum Mood {
        REFUSES_READERS,
        HANGS_UP_AFTER_TAKING
    }

    private final ServerSocket door;
    private final Mood mood;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::serve, "stubborn-smtp");

    StubbornSmtp(int port, Mood mood) throws IOException {
        this.door = new ServerSocket(port, 5, InetAddress.getByName("127.0.0.1"));
        this.mood = mood;
        thread.start();
    }

    List<String> messages() {
        return messages;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                talk(client);
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        say(out, "220 stubborn");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT") && mood == Mood.REFUSES_READERS) {
                say(out, "550 5.1.1 " + line.substring("RCPT TO:".length()) + " unknown");
            } else if (line.startsWith("DATA")) {
                say(out, "354 go on");
                messages.add(message(in));
                return;
            } else if (line.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    private static String message(BufferedReader in) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line).append('\n');
        }
        return message.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws Exception {
        door.close();
        thread.join();
    }
}
