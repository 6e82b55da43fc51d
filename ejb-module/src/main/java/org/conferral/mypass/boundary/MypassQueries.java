package org.conferral.mypass.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.document.boundary.DocumentQueries;
import org.conferral.mypass.control.OwnCredentials;
import org.conferral.mypass.control.OwnOrders;
import org.conferral.mypass.entity.OwnCredential;
import org.conferral.mypass.entity.OwnOrder;
import org.conferral.mypass.entity.OwnStudent;
import org.conferral.verification.boundary.WalletQueries;

/**
 * For who is signed in: everything begins with the key that their browser has, and what is typed is looked for among what is
 * theirs (docs/decisions/0029).
 */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class MypassQueries {
    @Inject
    OwnCredentials credentials;

    @Inject
    OwnOrders orders;

    @Inject
    DocumentQueries documents;

    @Inject
    WalletQueries wallet;

    @Inject
    PublicAccountService accounts;

    /** The students that the visitor is connected to, with their credentials. */
    public List<OwnStudent> students(PassKey visit) {
        return credentials.of(visit);
    }

    /** One of the visitor's credentials. */
    public Optional<OwnCredential> credential(PassKey visit, long award) {
        return credentials.find(visit, award);
    }

    /** What the file of the unofficial copy of one of the visitor's credentials is called; none where there is none to be had. */
    public Optional<String> copyName(PassKey visit, long award) {
        return item(visit, award).flatMap(documents::copyName);
    }

    /** The unofficial copy of one of the visitor's credentials, which there is, without the letter. */
    public byte[] copy(PassKey visit, long award) {
        return documents.credential(item(visit, award).orElseThrow());
    }

    /** What the file of the unofficial copy of one of the visitor's orders is called; none where there is none to be had. */
    public Optional<String> orderCopyName(PassKey visit, long item) {
        return orders.find(visit, item).filter(OwnOrder::hasCopy).flatMap(order -> documents.copyName(order.id()));
    }

    /** The unofficial copy of one of the visitor's orders, which there is, without the letter. */
    public byte[] orderCopy(PassKey visit, long item) {
        return documents.credential(
                orders.find(visit, item).filter(OwnOrder::hasCopy).orElseThrow().id());
    }

    private Optional<Long> item(PassKey visit, long award) {
        return credentials.find(visit, award).map(OwnCredential::item);
    }

    /** The copy for a wallet of one of the visitor's credentials, as {@code application/vc+jwt}; none unless it is valid. */
    public Optional<String> wallet(PassKey visit, long award) {
        return accounts.at(visit)
                .filter(PublicVisitor::isThemselves)
                .flatMap(holder -> credentials.find(visit, award))
                .flatMap(own -> Optional.ofNullable(own.code()).flatMap(code -> wallet.copy(code, own.letters())));
    }
}
