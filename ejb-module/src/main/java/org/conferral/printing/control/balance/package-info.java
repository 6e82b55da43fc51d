/**
 * Whether print jobs balance: pieces, the manifest, the files and the order items against one another, and closing what
 * does.
 */
@NullMarked
package org.conferral.printing.control.balance;

import org.jspecify.annotations.NullMarked;
