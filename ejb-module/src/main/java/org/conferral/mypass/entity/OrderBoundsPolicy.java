package org.conferral.mypass.entity;

import java.time.Duration;
import java.util.Optional;
import org.conferral.platform.entity.Refusal;

/** How much people of the public may order: copies are printed and mailed for them at others' cost. */
public final class OrderBoundsPolicy {
    /** For how long an order counts; one that waits counts for as long as it does. */
    public static final Duration COUNTED = Duration.ofDays(30);

    /** Enough for who represents several students. */
    static final int MOST_OF_ACCOUNT = 30;

    static final int MOST_OF_CREDENTIAL = 5;

    private OrderBoundsPolicy() {}

    /**
     * Why somebody may not order one more, if so.
     *
     * @param ofAccount orders that the account has sent, with those that were cancelled
     * @param ofCredential orders of the credential that anybody has sent in myPass, without those
     */
    public static Optional<Refusal> refusal(long ofAccount, long ofCredential) {
        if (ofCredential >= MOST_OF_CREDENTIAL) {
            return Optional.of(Refusal.by(0, "many_of_credential"));
        }
        return ofAccount >= MOST_OF_ACCOUNT ? Optional.of(Refusal.by(0, "many_of_account")) : Optional.empty();
    }
}
