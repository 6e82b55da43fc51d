/** What is tested of connections outside the server, in transactions of its own. */
@NullMarked
package org.conferral.connection.control;

import org.jspecify.annotations.NullMarked;
