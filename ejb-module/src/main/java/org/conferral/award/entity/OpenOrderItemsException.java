package org.conferral.award.entity;

import java.util.List;
import org.conferral.order.entity.CredentialItemRow;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;

/** Order items of the credential are on their way: they have to be cancelled first (Rule 44015). */
public class OpenOrderItemsException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final transient List<CredentialItemRow> items;

    public OpenOrderItemsException(Refusal refusal, List<CredentialItemRow> items) {
        super(refusal);
        this.items = List.copyOf(items);
    }

    public List<CredentialItemRow> items() {
        return items;
    }
}
