package org.conferral.web.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.conferral.document.entity.ProofCode;
import org.conferral.verification.boundary.VerificationQueries;
import org.conferral.verification.entity.NameLetters;
import org.conferral.verification.entity.VerificationStatus;
import org.conferral.verification.entity.Verified;
import org.conferral.web.platform.access.ClientAddress;

/**
 * Where the public asks how a credential stands: everybody as often as is of use, nobody as often as guessing takes. Each
 * server counts by itself: by address (of a network, where addresses are plenty), and by code what was not known, whether
 * there is such a code or not.
 */
@ApplicationScoped
public class Door {
    private static final int KEYS = 20_000;
    private static final int LONGEST_KEY = 64;
    private static final int NETWORK_BYTES = 8;

    @Inject
    VerificationQueries verification;

    @Inject
    Clock clock;

    private final TryLimit addresses = new TryLimit(60, Duration.ofSeconds(1), KEYS);
    private final TryLimit codes = new TryLimit(10, Duration.ofMinutes(3), KEYS);

    /**
     * How the credential stands.
     *
     * @throws TooOftenException when too much was asked from the request's address, or of this code in vain
     */
    public Verified verify(HttpServletRequest request, ProofCode code, NameLetters letters) throws TooOftenException {
        Instant now = clock.instant();
        mayGoOn(addresses.take(network(ClientAddress.of(request)), now));
        mayGoOn(codes.pause(code.value(), now));
        Verified verified = verification.verify(code, letters);
        if (verified.status() == VerificationStatus.UNKNOWN) {
            codes.take(code.value(), now);
        }
        return verified;
    }

    private static void mayGoOn(Duration wait) throws TooOftenException {
        if (!wait.isZero()) {
            throw new TooOftenException(wait);
        }
    }

    /** Of an IPv6 address the network that one household or office has; any other as it is. */
    static String network(String address) {
        if (address.indexOf(':') >= 0) {
            try {
                byte[] bytes = InetAddress.getByName(address).getAddress();
                return bytes.length > NETWORK_BYTES
                        ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES)
                        : InetAddress.getByAddress(bytes).getHostAddress();
            } catch (UnknownHostException e) {
                return "";
            }
        }
        return address.substring(0, Math.min(LONGEST_KEY, address.length()));
    }
}
