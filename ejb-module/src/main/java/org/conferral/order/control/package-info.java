/**
 * Writing document orders as sets.
 */
@NullMarked
package org.conferral.order.control;

import org.jspecify.annotations.NullMarked;
