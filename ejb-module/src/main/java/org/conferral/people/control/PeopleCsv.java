package org.conferral.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.conferral.people.control.door.SignInReads;
import org.conferral.people.entity.AccountFilter;
import org.conferral.people.entity.AccountRow;
import org.conferral.people.entity.SignInFilter;
import org.conferral.people.entity.SignInRow;
import org.conferral.platform.control.CsvExport;
import org.conferral.platform.entity.PageRequest;
import org.jspecify.annotations.Nullable;

/** Writes the lists of people and of sign-ins (docs/specification/product.md, decision 9). */
@ApplicationScoped
public class PeopleCsv {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    @Inject
    AccountReads accounts;

    @Inject
    SignInReads signIns;

    @Inject
    Clock clock;

    public String peopleFileName() {
        return CsvExport.fileName(clock, "People");
    }

    public String signInsFileName() {
        return CsvExport.fileName(clock, "Sign-ins");
    }

    public void writePeople(AccountFilter filter, PageRequest order, OutputStream out) {
        people().write(out, sheet -> accounts.all(filter, order).forEach(sheet::row));
    }

    public void writeSignIns(SignInFilter filter, PageRequest order, OutputStream out) {
        ofSignIns().write(out, sheet -> signIns.each(filter, order, sheet::row));
    }

    private CsvExport<AccountRow> people() {
        return CsvExport.<AccountRow>empty()
                .and("Login", AccountRow::login)
                .and("Full Name", AccountRow::fullName)
                .and("Roles", account -> String.join(" ", account.roles()))
                .and("State", account -> words(account.state()))
                .and("Last Sign-in", account -> moment(account.lastSignIn()))
                .and("Invited Until", account -> moment(account.invitedUntil()));
    }

    private CsvExport<SignInRow> ofSignIns() {
        return CsvExport.<SignInRow>empty()
                .and("Time", row -> moment(row.at()))
                .and("Outcome", row -> words(row.outcome()))
                .and("Login", SignInRow::login)
                .and("Address", SignInRow::address)
                .and("Refused", SignInRow::path)
                .and("Times", SignInRow::times);
    }

    private @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : MOMENT.format(at.atZone(clock.getZone()));
    }

    private static String words(Enum<?> code) {
        String text = code.name().replace('_', ' ');
        return text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT);
    }
}
