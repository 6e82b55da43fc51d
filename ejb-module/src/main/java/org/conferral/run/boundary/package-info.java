/**
 * Searching, starting, steering and reading bulk runs.
 */
@NullMarked
package org.conferral.run.boundary;

import org.jspecify.annotations.NullMarked;
