package org.conferral.province;

import java.util.List;

/**
 * How many students are in a situation: a fixed number for a full and for a small province, a share of the students who
 * are neither candidates nor look-alikes, or (all zero) what is left of the candidates.
 */
record Quantity(int full, int few, int perMille) {
    static Quantity of(String text) {
        if (text.equals("rest")) {
            return new Quantity(0, 0, 0);
        }
        if (text.endsWith("‰")) {
            return new Quantity(0, 0, Integer.parseInt(text.substring(0, text.length() - 1)));
        }
        List<String> numbers = TextResource.parts(text, "/");
        return new Quantity(Integer.parseInt(numbers.get(0)), Integer.parseInt(numbers.get(1)), 0);
    }

    boolean isShare() {
        return perMille > 0;
    }

    boolean isRest() {
        return perMille == 0 && full == 0;
    }

    int fixed(ProvinceSize size) {
        return size.full() ? full : few;
    }
}
