/** What happens to students and addresses, and the open order items that it touches. */
@NullMarked
package org.conferral.order.control.news;

import org.jspecify.annotations.NullMarked;
