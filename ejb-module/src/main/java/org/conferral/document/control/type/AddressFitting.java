package org.conferral.document.control.type;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How an address is set: all lines alike, smaller and closer from five lines on, smaller where the widest would leave the
 * window of the envelope. That is a usual No. 10: 9.5 by 4.125 inches, its window 4.5 by 1.125 inches, 7/8 inch from the left
 * and 1/2 inch from the foot; a letter folded in three has an inch of play in it from side to side, and 0.46 up and down. Up
 * to five lines are seen whole however high the paper lies, six while it lies within 11 points of the middle; the widest
 * line is, while it lies in the middle or up to half an inch left of it.
 */
public final class AddressFitting {
    private static final double LARGEST = 10.5;
    private static final double SMALLEST = 7;
    private static final double WIDTH = 279;
    private static final int FEW = 4;
    private static final double LEADING = 12.5;
    private static final double CLOSER = 10;
    private static final double LARGEST_CLOSER = 8.5;
    private static final int QUARTERS = 4;

    private AddressFitting() {}

    /** How far the baselines of so many lines are from each other, in points. */
    public static double leading(int lines) {
        return lines > FEW ? CLOSER : LEADING;
    }

    /** In points, whole quarters; none when not even the smallest fits. */
    public static OptionalDouble size(List<String> lines) {
        Type unit = Type.of(Face.REGULAR, 1, Ink.BLACK);
        double widest = lines.stream().mapToDouble(unit::width).max().orElse(1);
        double largest = lines.size() > FEW ? LARGEST_CLOSER : LARGEST;
        double size = Math.min(largest, Math.floor(WIDTH / widest * QUARTERS) / QUARTERS);
        return size < SMALLEST ? OptionalDouble.empty() : OptionalDouble.of(size);
    }
}
