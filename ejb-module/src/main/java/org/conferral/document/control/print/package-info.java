/** What a print job takes out of stored documents: their pages, and the faces that they share. */
@NullMarked
package org.conferral.document.control.print;

import org.jspecify.annotations.NullMarked;
