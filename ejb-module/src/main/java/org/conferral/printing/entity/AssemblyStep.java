package org.conferral.printing.entity;

/**
 * What one transaction of an assembly came to.
 *
 * @param gathered so many order items
 * @param behind the order item that the next one begins behind
 */
public record AssemblyStep(int gathered, long behind, boolean last) {
    public static final AssemblyStep ENDED = new AssemblyStep(0, 0, true);
}
