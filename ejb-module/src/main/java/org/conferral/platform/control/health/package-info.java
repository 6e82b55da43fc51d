/**
 * What {@code /health/ready} of the application server asks. It looks for checks among the libraries of an EAR alone, so
 * this package is one of those, and knows nothing of the others: they tell it what to ask.
 */
@NullMarked
package org.conferral.platform.control.health;

import org.jspecify.annotations.NullMarked;
