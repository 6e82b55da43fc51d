/**
 * The import files: their columns, what may stand in a cell, and what is told of an import.
 */
@NullMarked
package org.conferral.intake.entity;

import org.jspecify.annotations.NullMarked;
