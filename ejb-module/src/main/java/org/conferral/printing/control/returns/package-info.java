/**
 * What comes back of print jobs: envelopes that could not be delivered, and what printers say of theirs.
 */
@NullMarked
package org.conferral.printing.control.returns;

import org.jspecify.annotations.NullMarked;
