/**
 * Links, letters and visits of those who fetch digital documents, and the rules they keep.
 */
@NullMarked
package org.conferral.delivery.entity;

import org.jspecify.annotations.NullMarked;
