/** Verification by the public. */
@NullMarked
package org.conferral.it.verification;

import org.jspecify.annotations.NullMarked;
