package org.conferral.it.web;

import com.microsoft.playwright.Page;
import java.util.Collections;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.Addresses;
import org.conferral.it.testbed.Visit;
import org.jspecify.annotations.Nullable;

/**
 * A page in a state of its own, for the tests that go through every page.
 *
 * @param name what a list calls it: its address, with the state behind a blank where it has several
 * @param first what is done on it once it is open
 * @param fresh another of the kind, where a press may use this one up
 */
record Place(
        String name,
        String address,
        Consumer<Page> first,
        @Nullable Function<Visit, Place> fresh) {
    Place(String name, String address) {
        this(name, address, Place::leave, null);
    }

    Place(String name, String address, Consumer<Page> first) {
        this(name, address, first, null);
    }

    Place(String address) {
        this(address, address);
    }

    /** The address on this server, of one that says its name. */
    static String address(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }

    /** Does nothing on the page. */
    static void leave(Page page) {}

    void open(Page page) {
        try (Traffic traffic = Traffic.of(page)) {
            page.navigate(address);
            traffic.settle();
            first.accept(page);
            traffic.settle();
        }
    }

    /** One that no press has used up. */
    Place unused(Visit visit) {
        return fresh == null ? this : fresh.apply(visit);
    }

    boolean isOpenTo(Account account) {
        return !Collections.disjoint(Objects.requireNonNull(Addresses.table().get(path()), name), account.roles());
    }

    /** Whether it is one of the states that a page has besides its first. */
    boolean isState() {
        return name.contains(" ");
    }

    /** The page's own address, without what it is about. */
    String path() {
        return address.replaceFirst("[?].*", "");
    }
}
