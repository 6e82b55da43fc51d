package org.conferral.document.control.drawing;

/** Numbers as a page's content has them: at most two decimals, no needless zero. */
public final class Numbers {
    private static final int HUNDREDTHS = 100;
    private static final int TENTHS = 10;

    private Numbers() {}

    static String number(double value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    public static void append(StringBuilder text, double value) {
        long hundredths = Math.round(value * HUNDREDTHS);
        if (hundredths < 0) {
            text.append('-');
        }
        long left = Math.abs(hundredths);
        text.append(left / HUNDREDTHS);
        long rest = left % HUNDREDTHS;
        if (rest > 0) {
            text.append('.').append(rest / TENTHS);
            if (rest % TENTHS > 0) {
                text.append(rest % TENTHS);
            }
        }
    }

    /** Numbers and operators joined by blanks. */
    public static String ops(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part instanceof Double value ? number(value) : part.toString())
                    .append(' ');
        }
        text.setCharAt(text.length() - 1, '\n');
        return text.toString();
    }
}
