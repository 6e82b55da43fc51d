/** What imports were, and the rows that they refused or warned of. */
@NullMarked
package org.conferral.intake.control.history;

import org.jspecify.annotations.NullMarked;
