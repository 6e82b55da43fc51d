/** What happens to servers and databases in the middle of a run, and that no record is lost or doubled by it. */
@NullMarked
package org.conferral.it.fault;

import org.jspecify.annotations.NullMarked;
