/**
 * What the build holds the product's own code to: who may call whom, what stands where, how things are called, and that
 * every job can be read.
 */
@NullMarked
package org.conferral.architecture;

import org.jspecify.annotations.NullMarked;
