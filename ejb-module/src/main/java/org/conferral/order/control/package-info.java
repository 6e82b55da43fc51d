/**
 * Writing document orders: as sets for runs, and one item as its changes go.
 */
@NullMarked
package org.conferral.order.control;

import org.jspecify.annotations.NullMarked;
