/**
 * Credentials one at a time, inside the server and in the browser.
 */
@NullMarked
package org.conferral.it.award;

import org.jspecify.annotations.NullMarked;
