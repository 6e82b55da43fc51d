/** Keys, and the signed facts that are printed as a code. */
@NullMarked
package org.conferral.document.control.proof;

import org.jspecify.annotations.NullMarked;
