package org.hito.council;

/** At least so many, whatever the size of the body. */
public record HeadCount(int heads) implements Measure {

    static final int MOST = 999;

    public HeadCount {
        if (heads < 1 || heads > MOST) {
            throw new IllegalArgumentException("A head count lies between 1 and 999: " + heads);
        }
    }

    static HeadCount of(String text) {
        return new HeadCount(Integer.parseInt(text.strip()));
    }

    @Override
    public boolean isMetBy(int count, int total) {
        return count >= heads;
    }

    @Override
    public boolean isTiedBy(int count, int total) {
        return false;
    }

    @Override
    public int fewest(int total) {
        return heads;
    }

    @Override
    public String text() {
        return Integer.toString(heads);
    }

    @Override
    public String toString() {
        return text();
    }
}
