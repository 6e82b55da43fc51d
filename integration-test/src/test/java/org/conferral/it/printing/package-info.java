/** Print jobs, in the server and on pages. */
@NullMarked
package org.conferral.it.printing;

import org.jspecify.annotations.NullMarked;
