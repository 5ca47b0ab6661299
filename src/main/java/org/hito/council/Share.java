package org.hito.council;

import com.fasterxml.jackson.annotation.JsonCreator;

/** An exact part of a whole, such as {@code 1/2} or {@code 2/3}; more than nothing and less than everything. */
public record Share(int part, int whole) implements Measure {

    public static final Share HALF = new Share(1, 2);

    public Share {
        if (part < 1 || part >= whole) {
            throw new IllegalArgumentException("A share lies between none and all: " + part + "/" + whole);
        }
    }

    @JsonCreator
    public static Share of(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("A share is written like 1/2: " + text);
        }
        return new Share(
                Integer.parseInt(text.substring(0, slash).strip()),
                Integer.parseInt(text.substring(slash + 1).strip()));
    }

    @Override
    public boolean isMetBy(int count, int total) {
        return (long) count * whole > (long) total * part;
    }

    @Override
    public boolean isTiedBy(int count, int total) {
        return (long) count * whole == (long) total * part;
    }

    @Override
    public int fewest(int total) {
        return (int) ((long) total * part / whole) + 1;
    }

    @Override
    public String text() {
        return part + "/" + whole;
    }

    @Override
    public String toString() {
        return text();
    }
}
