/**
 * What a print job comes to, place by place, and where two places differ.
 */
@NullMarked
package org.conferral.printing.entity.balance;

import org.jspecify.annotations.NullMarked;
