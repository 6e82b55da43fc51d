package org.conferral.document.control.drawing;

import static org.conferral.document.control.drawing.Numbers.ops;

import java.util.function.DoubleFunction;

/** Curves that are drawn from formulas, as Bézier curves that agree with the formula in place and direction. */
final class Curves {
    private static final double STEP = 1e-6;
    private static final double CIRCLE = 0.5523;

    private Curves() {}

    /** A point of a curve. */
    record Point(double x, double y) {}

    /** A curve from one parameter to another in so many pieces. */
    static String of(DoubleFunction<Point> curve, double from, double to, int pieces) {
        double width = (to - from) / pieces;
        Point start = curve.apply(from);
        StringBuilder path = new StringBuilder(ops(start.x(), start.y(), "m"));
        for (int piece = 0; piece < pieces; piece++) {
            double t = from + piece * width;
            Point a = curve.apply(t);
            Point b = curve.apply(t + width);
            Point leaving = slope(curve, t, to - from);
            Point arriving = slope(curve, t + width, to - from);
            path.append(ops(
                    a.x() + leaving.x() * width / 3,
                    a.y() + leaving.y() * width / 3,
                    b.x() - arriving.x() * width / 3,
                    b.y() - arriving.y() * width / 3,
                    b.x(),
                    b.y(),
                    "c"));
        }
        return path.append("S\n").toString();
    }

    private static Point slope(DoubleFunction<Point> curve, double t, double length) {
        double step = STEP * length;
        Point before = curve.apply(t - step);
        Point after = curve.apply(t + step);
        return new Point((after.x() - before.x()) / (2 * step), (after.y() - before.y()) / (2 * step));
    }

    /** A circle's outline, to be painted by the operator that follows. */
    static String circle(double x, double y, double radius) {
        double k = radius * CIRCLE;
        return ops(x - radius, y, "m")
                + ops(x - radius, y - k, x - k, y - radius, x, y - radius, "c")
                + ops(x + k, y - radius, x + radius, y - k, x + radius, y, "c")
                + ops(x + radius, y + k, x + k, y + radius, x, y + radius, "c")
                + ops(x - k, y + radius, x - radius, y + k, x - radius, y, "c h");
    }

    /** A rose of {@code petals} over {@code turns} turns, between {@code radius} and {@code radius * (1 - 2 depth)}. */
    static String rose(Point centre, double radius, int petals, int turns, double depth) {
        return of(
                angle -> {
                    double reach = radius * (1 - depth + depth * Math.cos(petals * angle / turns));
                    return new Point(centre.x() + reach * Math.cos(angle), centre.y() + reach * Math.sin(angle));
                },
                0,
                2 * Math.PI * turns,
                Math.max(petals * 6, turns * 8));
    }
}
