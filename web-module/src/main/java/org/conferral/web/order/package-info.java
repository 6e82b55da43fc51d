/**
 * Looking for order items, and everything that is done to one.
 */
@NullMarked
package org.conferral.web.order;

import org.jspecify.annotations.NullMarked;
