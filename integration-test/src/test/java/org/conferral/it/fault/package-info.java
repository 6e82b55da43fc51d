/** Faults at random moments of all that servers do by themselves, as many as are asked for, and what became of the records. */
@NullMarked
package org.conferral.it.fault;

import org.jspecify.annotations.NullMarked;
