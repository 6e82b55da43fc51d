/** Reading order items: lists and their files, one item in full, its history, and where a number leads. */
@NullMarked
package org.conferral.order.control.item;

import org.jspecify.annotations.NullMarked;
