package org.conferral.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * Bars of how many times as fast Conferral was as what was measured beside it, on a scale where each step is twice the one
 * before; to the right of the line it was faster.
 */
final class Chart {
    private static final int WIDTH = 960;
    private static final int LEFT = 480;
    private static final int RIGHT = 880;
    private static final int TOP = 84;
    private static final int ROW = 46;
    private static final double LEAST = -3;
    private static final double MOST = 7;

    private final List<Figure> figures;

    Chart(List<Figure> figures) {
        this.figures =
                figures.stream().filter(figure -> figure.comparator() != null).toList();
    }

    String svg() {
        int height = TOP + ROW * figures.size() + 24;
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" aria-labelledby="title" font-family="system-ui, sans-serif" font-size="14" fill="#16242d">
                <title id="title">How many times as fast as what was measured beside it</title>
                <rect width="%1$d" height="%2$d" rx="8" fill="#ffffff"/>
                <text x="24" y="34" font-size="18" font-weight="600">How many times as fast as what was measured beside it</text>
                <text x="24" y="58" fill="#4a5b66">Medians of rounds in turn; each line is twice the one before</text>
                """.formatted(WIDTH, height));
        for (int step = (int) LEAST; step <= MOST; step++) {
            svg.append(line(step, height));
        }
        for (int row = 0; row < figures.size(); row++) {
            svg.append(bar(figures.get(row), TOP + row * ROW));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String line(int step, int height) {
        String name = step < 0 ? "1/" + (1 << -step) : String.valueOf(1 << step);
        return text(
                "<line x1='%1$.1f' x2='%1$.1f' y1='%2$d' y2='%3$d' stroke='%4$s'/>"
                        + "<text x='%1$.1f' y='%5$d' text-anchor='middle' font-size='12' fill='#4a5b66'>%6$s ×</text>%n",
                x(step), TOP - 4, height - 24, step == 0 ? "#16242d" : "#d5dde1", height - 8, name);
    }

    private static String bar(Figure figure, int y) {
        double end = x(Math.log(figure.speed()) / Math.log(2));
        double from = Math.min(end, x(0));
        return text(
                "<text x='24' y='%1$d'>%2$s</text><text x='24' y='%3$d' font-size='12' fill='#4a5b66'>beside %4$s</text>"
                        + "<rect x='%5$.1f' y='%6$d' width='%7$.1f' height='22' rx='3' fill='%8$s'/>"
                        + "<text x='%9$.1f' y='%10$d' font-weight='600'>%11$s ×</text>%n",
                y + 17,
                escaped(figure.what()),
                y + 33,
                escaped(String.valueOf(figure.beside())),
                from,
                y + 8,
                Math.max(2, Math.abs(end - x(0))),
                figure.speed() < 1 ? "#8a6d1a" : "#0b4f54",
                Math.max(end, x(0)) + 8,
                y + 24,
                Rounds.number(figure.speed()));
    }

    private static double x(double step) {
        double within = Math.max(LEAST, Math.min(MOST, step));
        return LEFT + (within - LEAST) / (MOST - LEAST) * (RIGHT - LEFT);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
