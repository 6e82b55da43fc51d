/**
 * The import on the deployed application: what goes in, what is rejected and why, and what is refused as a whole.
 */
@NullMarked
package org.conferral.it.intake;

import org.jspecify.annotations.NullMarked;
