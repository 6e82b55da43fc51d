/**
 * A bulk run, its items and what became of them.
 */
@NullMarked
package org.conferral.run.entity;

import org.jspecify.annotations.NullMarked;
