package org.conferral.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conferral.it.testbed.Addresses;
import org.junit.jupiter.api.Test;

/** Every page, and every control that a page names, is in a list of those that are pressed, in whatever state it has to be. */
class ControlListTest {
    private static final Pattern NO_PAGE = Pattern.compile(".*[?0-9].*|.*\\.pdf|/api/.*|/look-up|/run/export/list");

    private static final Pattern CONTROL = Pattern.compile(
            "<(?:p:command\\w+|h:command\\w+|button|h:selectOne\\w+|h:selectBoolean\\w+|h:inputFile|a)\\s[^>]*?\\bid=\"([a-zA-Z_]+)\"");

    /** What a test of its own presses, which takes more to be made than a walk of all pages has. */
    private static final Map<String, String> PRESSED_ELSEWHERE = Map.of(
            "renew", "OrderPagesIT",
            "new_reason", "OrderPagesIT",
            "export_differences", "BalanceIT",
            "return_file", "BalanceIT",
            "export_rejects", "BalanceIT",
            "to_list", "ReviewPageIT",
            "file", "IntakePageIT",
            "waybill_file", "MypassWaybillIT",
            "letter", "MypassIT",
            "retransmit", "ReleaseIT");

    /** What is called by its label in a list, and what a test presses by its question's name. */
    private static final Set<String> NAMED_OTHERWISE = Set.of("facility", "retransmit_yes");

    /** What is there only where a consumer has more documents than a page of its list, which take long to make. */
    private static final Set<String> TOO_DEAR = Set.of("next", "previous");

    @Test
    void everyControlIsInAList() {
        String lists = lists();
        Set<String> unlisted = new TreeSet<>();
        for (SourceText page : pages()) {
            Matcher control = CONTROL.matcher(page.text());
            while (control.find()) {
                if (!Pattern.compile("#" + control.group(1) + "\\b")
                        .matcher(lists)
                        .find()) {
                    unlisted.add(control.group(1));
                }
            }
        }
        unlisted.removeAll(NAMED_OTHERWISE);
        unlisted.removeAll(TOO_DEAR);
        assertEquals(new TreeSet<>(PRESSED_ELSEWHERE.keySet()), unlisted);
    }

    @Test
    void whatIsPressedElsewhereIsThere() {
        Set<String> pressed = new TreeSet<>(PRESSED_ELSEWHERE.keySet());
        PRESSED_ELSEWHERE.forEach((control, test) -> SourceText.all().stream()
                .filter(source -> source.file().endsWith(test + ".java")
                        && Pattern.compile("[\"#=]" + control + "\\b")
                                .matcher(source.text())
                                .find())
                .forEach(source -> pressed.remove(control)));
        assertEquals(Set.of(), pressed);
    }

    @Test
    void everyPageIsInAList() {
        String lists = lists();
        Set<String> pages = new TreeSet<>(Addresses.table().keySet());
        pages.removeIf(address -> NO_PAGE.matcher(address).matches()
                || Pattern.compile("(?m)^" + address + "[ |]").matcher(lists).find());
        assertEquals(Set.of(), pages);
    }

    private static String lists() {
        return SourceText.all().stream()
                .filter(source -> source.file().toString().contains("every-page")
                        && source.file().getFileName().toString().startsWith("controls-"))
                .map(SourceText::text)
                .collect(Collectors.joining());
    }

    /** But for those of myPass, whose own tests press what is there. */
    private static List<SourceText> pages() {
        return SourceText.all().stream()
                .filter(source -> source.isCalled(".xhtml")
                        && source.file().toString().contains("webapp")
                        && !source.file().toString().contains("mypass"))
                .toList();
    }
}
