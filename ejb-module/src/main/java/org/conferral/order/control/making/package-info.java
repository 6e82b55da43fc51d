/** What the making, printing and fetching of a document make of its order item. */
@NullMarked
package org.conferral.order.control.making;

import org.jspecify.annotations.NullMarked;
