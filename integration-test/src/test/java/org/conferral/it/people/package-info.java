/** People with accounts, as administrators and the people themselves meet them. */
@NullMarked
package org.conferral.it.people;

import org.jspecify.annotations.NullMarked;
