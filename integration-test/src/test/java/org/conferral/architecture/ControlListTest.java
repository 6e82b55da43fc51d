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
    private static final Pattern NO_PAGE =
            Pattern.compile(".*[?0-9].*|.*\\.pdf|/api/.*|/look-up|/sign-out|/student/code-letter|/run/export/list");

    private static final Pattern PRESSED = Pattern.compile("<(?:a|button)\\s");

    private static final Pattern CONTROL = Pattern.compile(
            "<(?:p:command\\w+|h:command\\w+|button|h:selectOne\\w+|h:selectBoolean\\w+|h:inputFile|select|a)\\s[^>]*?\\bid=\"([a-zA-Z_]+)\"");

    /** What a test of its own presses, which takes more to be made than a walk of all pages has. */
    private static final Map<String, String> PRESSED_ELSEWHERE = Map.ofEntries(
            Map.entry("renew", "OrderPagesIT"),
            Map.entry("new_reason", "OrderPagesIT"),
            Map.entry("export_differences", "BalanceIT"),
            Map.entry("return_file", "BalanceIT"),
            Map.entry("export_rejects", "BalanceIT"),
            Map.entry("to_list", "ReviewPageIT"),
            Map.entry("file", "IntakePageIT"),
            Map.entry("waybill_file", "MypassWaybillIT"),
            Map.entry("provider", "PublicProviderIT"),
            Map.entry("stay", "MypassAccountIT"),
            Map.entry("retransmit", "ReleaseIT"));

    /** What is called by its label in a list, and what a test presses by its question's name. */
    private static final Set<String> NAMED_OTHERWISE = Set.of("facility", "retransmit_yes");

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
        pages().stream()
                .filter(page -> PRESSED.matcher(page.text()).find())
                .map(page -> page.file().toString().replaceFirst(".*/webapp(/.*)[.]xhtml$", "$1"))
                .filter(page -> page.startsWith("/mypass"))
                .forEach(pages::add);
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

    private static List<SourceText> pages() {
        return SourceText.all().stream()
                .filter(source ->
                        source.isCalled(".xhtml") && source.file().toString().contains("webapp"))
                .toList();
    }
}
