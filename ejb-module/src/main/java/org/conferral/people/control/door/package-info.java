/** Who may sign in, and who did. */
@NullMarked
package org.conferral.people.control.door;

import org.jspecify.annotations.NullMarked;
