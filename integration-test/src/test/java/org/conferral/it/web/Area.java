package org.conferral.it.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conferral.it.testbed.Account;
import org.jspecify.annotations.Nullable;

/** A part of the pages, who goes through it, and who else sees some of it. */
enum Area {
    /** Students, credentials and runs. */
    AWARDING(Account.RECORDS, Account.AUDITOR, Account.ORDERS),
    /** Orders, documents and their printing. */
    ORDERING(Account.RECORDS, Account.AUDITOR),
    DIGITAL(Account.DIGITAL, Account.AUDITOR),
    ADMIN(Account.ADMIN, Account.AUDITOR),
    /** What is open to those who are not signed in. */
    PUBLIC(null),
    /** What people of the public see, who sign in on its first page. */
    MYPASS(null);

    private final @Nullable Account reader;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Account> others;

    Area(@Nullable Account reader, Account... others) {
        this.reader = reader;
        this.others = List.of(others);
    }

    Optional<Account> reader() {
        return Optional.ofNullable(reader);
    }

    /** Who may do less there. */
    List<Account> others() {
        return others;
    }

    /** As the lists are called. */
    String file() {
        return name().toLowerCase(Locale.ROOT);
    }
}
