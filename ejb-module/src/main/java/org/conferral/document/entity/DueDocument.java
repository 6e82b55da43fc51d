package org.conferral.document.entity;

import java.time.LocalDate;
import java.util.List;
import org.conferral.award.entity.PrintedAward;
import org.conferral.order.entity.AddressBlock;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.WaitingItem;
import org.jspecify.annotations.Nullable;

/**
 * A document that is to be made: the item, what is known of its credential, the day it is made.
 *
 * @param award the award whose number the item has; none when no award has or had it
 */
public record DueDocument(WaitingItem item, @Nullable PrintedAward award, LocalDate today) {
    /** Which pages make it up. */
    public PaperKind kind() {
        if (item.delivery().isDigital()) {
            return PaperKind.CREDENTIAL_ONLY;
        }
        return item.origin() == OrderPurpose.FIRST_RUN ? PaperKind.FIRST_RUN : PaperKind.REPRINT;
    }

    /** The block in the letter's window; no lines where there is no letter, or no address. */
    public List<String> address() {
        return item.address() == null || kind() == PaperKind.CREDENTIAL_ONLY
                ? List.of()
                : AddressBlock.of(item.addressee(), item.address(), item.language());
    }

    /** Whether all of the address has room there. */
    public boolean isAddressWhole() {
        return item.address() == null || AddressBlock.fits(item.addressee(), item.address(), item.language());
    }
}
