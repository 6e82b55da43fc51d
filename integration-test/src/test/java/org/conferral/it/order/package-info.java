/** Document orders: their items one at a time, and their pages. */
@NullMarked
package org.conferral.it.order;

import org.jspecify.annotations.NullMarked;
