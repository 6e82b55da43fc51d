/**
 * Document orders and their items (docs/specification/ordering.md §2 to §5).
 *
 * <p>Operations: {@link org.conferral.order.boundary.OrderingService} places orders, {@link
 * org.conferral.order.boundary.OrderItemQueries} and {@link org.conferral.order.boundary.CredentialItemQueries} read
 * items. Requirements:
 *
 * <ul>
 *   <li>R1.1 When a credential is ordered for the first time, one order with one item shall be placed, both Ordered:
 *       one free copy to the student, under the legal name, to the address known then or to none.
 *   <li>R1.2 A credential number shall never have two first-run items that are neither deleted nor cancelled.
 *   <li>R1.3 When the student is deceased, nothing shall be ordered (60076); a missing address or a hold shall not
 *       stop an order.
 *   <li>R1.4 An item that is Ordered, on hold or Ready for Delivery shall count as open, and no other.
 * </ul>
 *
 * <p>Out of scope: payment (docs/specification/product.md, decision 17); awards, of which an order knows the number,
 * the type and the name that it is told.
 */
@NullMarked
package org.conferral.order.boundary;

import org.jspecify.annotations.NullMarked;
