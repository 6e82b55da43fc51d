/** What is tested of verification outside the server, in a schema of its own. */
@NullMarked
package org.conferral.verification.control;

import org.jspecify.annotations.NullMarked;
