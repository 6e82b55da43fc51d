/** Setting lines of type: faces and their glyphs, shaping, measures, and what fits a name or an address into its room. */
@NullMarked
package org.conferral.document.control.type;

import org.jspecify.annotations.NullMarked;
