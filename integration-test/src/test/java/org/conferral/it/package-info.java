/** Tests of the whole: a database, servers, browsers. */
@NullMarked
package org.conferral.it;

import org.jspecify.annotations.NullMarked;
