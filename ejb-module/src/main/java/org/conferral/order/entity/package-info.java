/**
 * Document orders and items: their codes.
 */
@NullMarked
package org.conferral.order.entity;

import org.jspecify.annotations.NullMarked;
