/** From order to document. */
@NullMarked
package org.conferral.it.document;

import org.jspecify.annotations.NullMarked;
