package org.hito.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.hito.platform.TooLarge;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Refuses bodies above {@code hito.max-body}; uploads have the limits of multipart instead. A body that tells that it is too
 * large is refused when it is first read: by then it is known who sent it, and the refusal belongs into the trail.
 */
@Component
class BodyLimit {

    private final long bytes;

    BodyLimit(@Value("${hito.max-body:2MB}") DataSize limit) {
        this.bytes = limit.toBytes();
    }

    HttpServletRequest apply(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            return request;
        }
        long told = request.getContentLengthLong();
        if (told > bytes && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            throw new TooLarge("problem.too-large");
        }
        return told >= 0 && told <= bytes ? request : new Limited(request, told > bytes ? 0 : bytes);
    }

    /** Counts a body while it is read. */
    private static final class Limited extends HttpServletRequestWrapper {

        private final long bytes;
        private @Nullable ServletInputStream body;

        Limited(HttpServletRequest request, long bytes) {
            super(request);
            this.bytes = bytes;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) {
                body = new Counted(super.getInputStream(), bytes);
            }
            return body;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String encoding = Objects.requireNonNullElse(getCharacterEncoding(), StandardCharsets.UTF_8.name());
            return new BufferedReader(new InputStreamReader(getInputStream(), encoding));
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        Counted(ServletInputStream body, long bytes) {
            this.body = body;
            this.left = bytes;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = body.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new TooLarge("problem.too-large");
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
