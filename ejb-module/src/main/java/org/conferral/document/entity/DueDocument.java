package org.conferral.document.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.conferral.award.entity.PrintedAward;
import org.conferral.order.entity.AddressBlock;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.WaitingItem;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/** A document that is to be made: the item, what is known of its credential, the day it is made. */
public final class DueDocument {
    private final WaitingItem item;
    private final @Nullable PrintedAward award;
    private final LocalDate today;
    private final boolean receivable;
    private final List<String> address;
    private final boolean addressWhole;

    /**
     * A document to make.
     *
     * @param award the award whose number the item has; none when no award has or had it
     * @param consumers those of digital documents that may receive some
     */
    public DueDocument(WaitingItem item, @Nullable PrintedAward award, Set<Long> consumers, LocalDate today) {
        this.item = item;
        receivable = item.consumer() == null || consumers.contains(item.consumer());
        this.award = award;
        this.today = today;
        MailingAddress to = item.delivery().isDigital() ? null : item.address();
        String addressee = to == null ? "" : item.addressee();
        address = to == null ? List.of() : AddressBlock.of(addressee, to, item.language());
        addressWhole = to == null || AddressBlock.isWhole(address, addressee, to, item.language());
    }

    public WaitingItem item() {
        return item;
    }

    public @Nullable PrintedAward award() {
        return award;
    }

    public LocalDate today() {
        return today;
    }

    /** Whether the organization that it is for may receive it; what is on paper anybody may. */
    public boolean isReceivable() {
        return receivable;
    }

    /** Which pages make it up. */
    public PaperKind kind() {
        if (item.delivery().isDigital()) {
            return PaperKind.DIGITAL;
        }
        return item.origin() == OrderPurpose.FIRST_RUN ? PaperKind.FIRST_RUN : PaperKind.REPRINT;
    }

    /** The block in the letter's window; no lines where there is no letter, or no address. */
    public List<String> address() {
        return address;
    }

    /** Whether all of the address has room there. */
    public boolean isAddressWhole() {
        return addressWhole;
    }
}
