package org.conferral.it.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * What axe has against pages. It takes longer than most of what a test does: a page that looks like one that was checked
 * before in this build, on whichever testbed, is not checked again, nor is a row that looks like two before it.
 */
final class Accessibility {
    private static final List<String> UNACCEPTABLE = List.of("serious", "critical");

    /** Where nothing is let pass, nor what is too small for a finger. */
    private static final List<String> ANY = List.of("minor", "moderate", "serious", "critical");

    /** Of those that were checked and are in order, in a file each. */
    private static final Path LOOKS = Path.of(System.getProperty("testbed.looks", "target/looks"));

    /**
     * Everything about a page that matters for its accessibility: all but what its texts and numbers say. Rows of which two
     * look the same are left out, and marked; the second may have another background than the first.
     */
    private static final String LOOK = """
            () => {
              const telling = ['class', 'role', 'type', 'hidden', 'disabled', 'open', 'tabindex', 'style'];
              const value = ({name, value}) => name === 'aria-label' ? value.trim() !== '' : value.replace(/[0-9]+/g, '0');
              const attributes = element => Array.from(element.attributes)
                .filter(({name}) => name !== 'data-alike')
                .map(one => telling.includes(one.name) || one.name.startsWith('aria-') ? one.name + '=' + value(one) : one.name);
              const look = element => element.localName + attributes(element)
                + Array.from(element.childNodes).some(node => node.nodeType === 3 && node.data.trim() !== '');
              const looks = (root, within) => [root, ...root.querySelectorAll(within)].map(look).join(';');
              const seen = new Map();
              document.querySelectorAll('tr, li, option').forEach(row => {
                const siblings = seen.get(row.parentNode) ?? new Map();
                const own = looks(row, '*');
                const before = siblings.get(own) ?? 0;
                seen.set(row.parentNode, siblings.set(own, before + 1));
                row.toggleAttribute('data-alike', before > 1);
              });
              const different = ':not([data-alike], [data-alike] *)';
              return innerWidth + document.documentElement.lang + looks(document.documentElement, different);
            }
            """;

    /** What it has against the page, in its own frame; only that, since all that is in order is a great deal. */
    private static final String FINDINGS = """
            async unacceptable => (await axe.run({include: [['html']], exclude: [['[data-alike]']]},
                {reporter: 'no-passes', resultTypes: ['violations'], selectors: false, iframes: false,
                  rules: {'target-size': {enabled: unacceptable.includes('minor')}}}))
              .violations.filter(rule => unacceptable.includes(rule.impact))
              .map(rule => rule.id + ' ' + rule.impact + ': ' + rule.nodes.map(node => node.html).join(' '))
            """;

    private Accessibility() {}

    /** The page as it stands. */
    static void mustBeGiven(Page page) {
        page.waitForLoadState();
        Path checked = LOOKS.resolve(digest(String.valueOf(page.evaluate(LOOK))));
        if (!Files.exists(checked)) {
            assertEquals(List.of(), findings(page, UNACCEPTABLE), page.url());
            note(checked);
        }
    }

    /** All that it has against the page as it stands, however little. */
    static List<?> barriers(Page page) {
        page.waitForLoadState();
        return findings(page, ANY);
    }

    private static List<?> findings(Page page, List<String> impacts) {
        if (Objects.equals(page.evaluate("typeof axe"), "undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<?>) Objects.requireNonNull(page.evaluate(FINDINGS, impacts));
    }

    private static void note(Path checked) {
        try {
            Files.writeString(Files.createDirectories(LOOKS).resolve(checked.getFileName()), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String look) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(look.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
