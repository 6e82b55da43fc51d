/**
 * Where credential types and their precedence are found.
 */
@NullMarked
package org.conferral.credential.control;

import org.jspecify.annotations.NullMarked;
