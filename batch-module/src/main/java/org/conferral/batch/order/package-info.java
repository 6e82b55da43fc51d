/**
 * Changes of many order items that were confirmed, done in the background.
 */
@NullMarked
package org.conferral.batch.order;

import org.jspecify.annotations.NullMarked;
