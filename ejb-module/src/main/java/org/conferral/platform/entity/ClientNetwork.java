package org.conferral.platform.entity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/**
 * What one household or office has of the internet: an address, or of IPv6 all that begin with the same 64 bits. However
 * an address is written, its network is the same; one of IPv4 in the form of IPv6 is that of IPv4.
 *
 * @param text {@code 203.0.113.9} or {@code 2001:db8:1:2::/64}; what was said, where that is no address
 */
public record ClientNetwork(String text) {
    /** What is taken for an address and never for a name, which would be asked for in the network. */
    private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f:][0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

    private static final int LONGEST = 45;
    private static final int GROUP = 0xffff;

    /** The network that an address is in. */
    public static ClientNetwork of(String address) {
        String said = address.substring(0, Math.min(LONGEST, address.length()));
        return new ClientNetwork(LITERAL.matcher(said).matches() ? ofLiteral(said) : said);
    }

    private static String ofLiteral(String literal) {
        try {
            InetAddress address = InetAddress.getByName(literal);
            return address instanceof Inet6Address ? first64(address.getAddress()) : address.getHostAddress();
        } catch (UnknownHostException e) {
            return literal;
        }
    }

    private static String first64(byte[] bytes) {
        ByteBuffer groups = ByteBuffer.wrap(bytes);
        return "%x:%x:%x:%x::/64".formatted(group(groups), group(groups), group(groups), group(groups));
    }

    private static int group(ByteBuffer groups) {
        return groups.getShort() & GROUP;
    }
}
