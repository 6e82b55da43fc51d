/** Order items that are ready are gathered into the open print job of their kind, envelope by envelope. */
@NullMarked
package org.conferral.printing.control.gathering;

import org.jspecify.annotations.NullMarked;
