/**
 * Placing document orders.
 */
@NullMarked
package org.conferral.order.boundary;

import org.jspecify.annotations.NullMarked;
