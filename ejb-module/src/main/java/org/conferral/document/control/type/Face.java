package org.conferral.document.control.type;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The faces that documents are set in, embedded in each; read once. */
public enum Face {
    REGULAR("F1", "GentiumPlus-Regular.ttf"),
    ITALIC("F2", "GentiumPlus-Italic.ttf"),
    BOLD("F3", "GentiumPlus-Bold.ttf"),
    TITLE("F4", "EBGaramond08-Regular.ttf"),
    SYLLABICS("F5", "NotoSansCanadianAboriginal-Regular.ttf");

    /** Shaping measures in thousandths of the size. */
    public static final float UNITS = 1000;

    private static final byte UNKNOWN = 0;
    private static final byte SHOWN = 1;
    private static final byte HIDDEN = 2;
    private static final int FIRST_VARIATION_SELECTOR = 0xFE00;
    private static final int LAST_VARIATION_SELECTOR = 0xFE0F;
    private static final int GRAPHEME_JOINER = 0x034F;

    /** Stands for a letter that was lost on the way. */
    private static final int REPLACEMENT = 0xFFFD;

    private final String resource;

    @SuppressWarnings("ImmutableEnumChecker") // read only
    private final byte[] file;

    @SuppressWarnings("ImmutableEnumChecker") // has no setters
    private final Font font;

    /** What is known of each character of the basic plane, and of each glyph; asked of the font once. */
    @SuppressWarnings("ImmutableEnumChecker") // each entry has one value only, found by whoever asks first
    private final byte[] shown = new byte[Character.MAX_VALUE + 1];

    @SuppressWarnings("ImmutableEnumChecker") // the same
    private final char[] glyphs = new char[Character.MAX_VALUE + 1];

    @SuppressWarnings("ImmutableEnumChecker") // the same
    private final float[] advances;

    @SuppressWarnings("ImmutableEnumChecker") // the same
    private volatile @Nullable Codes codes;

    Face(String resource, String name) {
        this.resource = resource;
        file = read(name);
        font = font(file);
        advances = new float[font.getNumGlyphs()];
        Arrays.fill(advances, Float.NaN);
    }

    /** Its name among a page's resources. */
    public String resource() {
        return resource;
    }

    /** The font's file. */
    public byte[] file() {
        return file;
    }

    /** As a file has it of its own, cut down to the glyphs that it shows. */
    public BaseFont embedded() {
        try {
            BaseFont embedded = BaseFont.createFont(
                    this + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file, null);
            embedded.setSubset(true);
            return embedded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For shaping, at 1,000 points, kerned. */
    Font font() {
        return font;
    }

    /** Whether the face has a visible form (or a blank) for a character; never for one that only steers others. */
    boolean shows(int character) {
        if (character >= shown.length) {
            return isShown(character);
        }
        if (shown[character] == UNKNOWN) {
            shown[character] = isShown(character) ? SHOWN : HIDDEN;
        }
        return shown[character] == SHOWN;
    }

    /** How far the next glyph is from this one, unless they are kerned, in thousandths of the size. */
    float advance(int glyph) {
        float known = advances[glyph];
        if (Float.isNaN(known)) {
            known = font.createGlyphVector(Shaper.CONTEXT, new int[] {glyph})
                    .getGlyphMetrics(0)
                    .getAdvanceX();
            advances[glyph] = known;
        }
        return known;
    }

    /** The glyph of a character where it stands alone. */
    public int glyph(char character) {
        if (glyphs[character] == 0) {
            glyphs[character] = (char) font.createGlyphVector(Shaper.CONTEXT, new char[] {character})
                    .getGlyphCode(0);
        }
        return glyphs[character];
    }

    /** For numbers and codes. */
    Codes codes() {
        Codes known = codes;
        if (known == null) {
            known = new Codes(this);
            codes = known;
        }
        return known;
    }

    private boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isIgnored(character) && font.canDisplay(character);
        };
    }

    private static boolean isIgnored(int character) {
        return character == GRAPHEME_JOINER
                || character == REPLACEMENT
                || (character >= FIRST_VARIATION_SELECTOR && character <= LAST_VARIATION_SELECTOR);
    }

    private static byte[] read(String name) {
        try (InputStream stream = Face.class.getResourceAsStream("/org/conferral/document/font/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("font " + name + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON))
                    .deriveFont(UNITS);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
