package org.conferral.document.control.type;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How large an address is set: all lines alike, smaller where the widest would leave the window of the envelope (4.5 inches,
 * less its play).
 */
public final class AddressFitting {
    private static final double LARGEST = 10.5;
    private static final double SMALLEST = 7;
    private static final double WIDTH = 306;
    private static final int QUARTERS = 4;

    private AddressFitting() {}

    /** In points, whole quarters; none when not even the smallest fits. */
    public static OptionalDouble size(List<String> lines) {
        Type unit = Type.of(Face.REGULAR, 1, Ink.BLACK);
        double widest = lines.stream().mapToDouble(unit::width).max().orElse(1);
        double size = Math.min(LARGEST, Math.floor(WIDTH / widest * QUARTERS) / QUARTERS);
        return size < SMALLEST ? OptionalDouble.empty() : OptionalDouble.of(size);
    }
}
