/**
 * Print jobs: what goes together, how envelopes are made up, what pages are printed on.
 */
@NullMarked
package org.conferral.printing.entity;

import org.jspecify.annotations.NullMarked;
