/** What is tested of people outside the server, in a schema of its own. */
@NullMarked
package org.conferral.people.control;

import org.jspecify.annotations.NullMarked;
