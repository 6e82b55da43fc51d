/**
 * Where runs and their items are kept.
 */
@NullMarked
package org.conferral.run.control;

import org.jspecify.annotations.NullMarked;
